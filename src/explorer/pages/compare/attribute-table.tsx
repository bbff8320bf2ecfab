import type { CompareQuery } from '../../graphql/graphql.ts';
import { FactPassages } from '../../parts/passages/fact-passages.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './compare-page.module.css';

type Comparison = NonNullable<CompareQuery['compareRoles']>;

/** A row an attribute, a column a role: what every source says. */
export function AttributeTable({ comparison: { roles, attributes } }: { readonly comparison: Comparison }) {
  const { compare: words } = useWords();
  return (
    <div className={styles['scroll']} role="region" aria-label={words.attributeTable} tabIndex={0}>
      <table className={styles['matrix']}>
        <thead>
          <tr>
            <th scope="col">{words.attribute}</th>
            {roles.map(({ id, title }) => (
              <th key={id} scope="col">
                <ThingLink id={id} name={title} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {attributes.map(({ attribute, values }) => (
            <tr key={attribute.id}>
              <th scope="row">{attribute.title}</th>
              {values.map(({ role, claims }) => (
                <td key={role.id}>
                  {claims.length === 0 && <span aria-label={words.unknown}>–</span>}
                  {claims.map((claim) => (
                    <div key={claim.id}>
                      {claim.value}{' '}
                      <FactPassages id={claim.id} about={`${attribute.title}: ${claim.value}`} />
                    </div>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
