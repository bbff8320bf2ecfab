import type { ClaimPartsFragment } from '../../graphql/graphql.ts';
import text from '../../style/text.module.css';
import { useWords } from '../../words/words-provider.tsx';
import { Passages } from '../passages/passages.tsx';
import { ServerText } from '../server-text.tsx';
import { Section } from '../section.tsx';
import styles from './claims.module.css';

/** What sources say of each attribute; where they say different things, side by side. */
export function Claims({
  title,
  of,
}: {
  readonly title: string;
  readonly of: readonly ClaimPartsFragment[];
}) {
  const { claims: words } = useWords();
  const byAttribute = [...Map.groupBy(of, ({ attribute }) => attribute.id).values()];
  return (
    <Section title={title} lead={of.some((claim) => isPreferred(claim, of)) ? words.lead : undefined}>
      <ul>
        {byAttribute.map((claims) => {
          const [first] = claims;
          if (first === undefined) return null;
          const isContested = new Set(claims.map(({ value }) => value)).size > 1;
          return (
            <li key={first.attribute.id} className={styles['attribute']}>
              <h3>
                {first.attribute.title}
                {isContested && <span className={styles['contested']}>{words.views(claims.length)}</span>}
              </h3>
              <div className={styles[isContested ? 'views' : 'view']}>
                {claims.map((claim) => (
                  <View key={claim.id} of={claim} among={claims} />
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

interface ViewProps {
  readonly of: ClaimPartsFragment;
  readonly among: readonly ClaimPartsFragment[];
}

function View({ of: claim, among }: ViewProps) {
  const { claims: words } = useWords();
  const { attribute, value, circumstance, stages, chosen, reason, citations } = claim;
  return (
    <div>
      <p>
        {value}
        {isPreferred(claim, among) && <span className={styles['preferred']}>{words.preferred}</span>}
      </p>
      {circumstance !== null && <p className={text['soft']}>{circumstance}</p>}
      {stages.length > 0 && <p className={text['soft']}>{stages.map((stage) => stage.title).join(', ')}</p>}
      <Passages
        of={citations}
        about={`${attribute.title}: ${value}`}
        note={
          reason === null ? undefined : (
            <>
              {words.why(chosen)} <ServerText>{withoutVerdict(reason)}</ServerText>
            </>
          )
        }
      />
    </div>
  );
}

/** Whether it was chosen before another that holds in the same circumstance, and not because nothing else is said of that. */
function isPreferred(
  { attribute, chosen, circumstance }: ClaimPartsFragment,
  among: readonly ClaimPartsFragment[],
): boolean {
  return (
    chosen &&
    among.some(
      (other) => !other.chosen && other.attribute.id === attribute.id && other.circumstance === circumstance,
    )
  );
}

/** A reason often begins with what the words before it say. */
function withoutVerdict(reason: string): string {
  return reason.replace(/^(Not c|C)hosen: /, '');
}
