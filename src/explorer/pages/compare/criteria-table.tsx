import type { CompareQuery } from '../../graphql/graphql.ts';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './compare-page.module.css';

type Comparison = NonNullable<CompareQuery['compareRoles']>;

/** A row a line that one of the roles expects, where no source says how well; nothing where there is none. */
export function CriteriaTable({ comparison: { roles, skills } }: { readonly comparison: Comparison }) {
  const { compare: words } = useWords();
  const compared = skills.flatMap(({ skill, criteria }) => (criteria === null ? [] : [{ skill, criteria }]));
  if (compared.length === 0) return null;
  return (
    <Section title={words.criteria} lead={words.criteriaLead}>
      <div className={styles['scroll']} role="region" aria-label={words.criteria} tabIndex={0}>
        <table className={styles['matrix']}>
          <thead>
            <tr>
              <th scope="col">{words.criterion}</th>
              {roles.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          {compared.map(({ skill, criteria }) => (
            <tbody key={skill.id}>
              <tr>
                <th scope="rowgroup" colSpan={roles.length + 1}>
                  <ThingLink {...skill} />
                </th>
              </tr>
              {criteria.map(({ text, expectedIn }) => (
                <tr key={text}>
                  <th scope="row">{text}</th>
                  {roles.map(({ id }, index) => (
                    <td key={id}>{words.expected(expectedIn[index] ?? null)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </Section>
  );
}
