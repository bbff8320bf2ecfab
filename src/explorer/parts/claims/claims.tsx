import type { ClaimPartsFragment } from '../../graphql/graphql.ts';
import text from '../../style/text.module.css';
import { useWords } from '../../words/words-provider.tsx';
import { Passages } from '../passages/passages.tsx';
import styles from './claims.module.css';

/** What sources say of each attribute; where they say different things, side by side. */
export function Claims({ of }: { readonly of: readonly ClaimPartsFragment[] }) {
  const { claims: words } = useWords();
  const byAttribute = [...Map.groupBy(of, ({ attribute }) => attribute.id).values()];
  return (
    <ul className={styles['attributes']}>
      {byAttribute.map((claims) => {
        const [first] = claims;
        if (first === undefined) return null;
        const isContested = new Set(claims.map(({ value }) => value)).size > 1;
        return (
          <li key={first.attribute.id}>
            <h3>
              {first.attribute.title}
              {isContested && <span className={styles['contested']}>{words.views(claims.length)}</span>}
            </h3>
            <div className={styles['views']}>
              {claims.map(({ id, value, circumstance, stages, chosen, reason, citations }) => (
                <div key={id} className={isContested ? styles['view'] : undefined}>
                  <p className={styles['value']}>{value}</p>
                  {circumstance !== null && <p className={text['soft']}>{circumstance}</p>}
                  {stages.length > 0 && (
                    <p className={text['soft']}>{stages.map(({ title }) => title).join(', ')}</p>
                  )}
                  {isContested && chosen && <p className={text['soft']}>{words.chosen}</p>}
                  {isContested && reason !== null && <p className={text['soft']}>{reason}</p>}
                  <Passages of={citations} about={`${first.attribute.title}: ${value}`} />
                </div>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
