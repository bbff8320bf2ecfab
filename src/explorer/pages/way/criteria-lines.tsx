import { memo } from 'react';
import type { BriefPartsFragment } from '../../graphql/graphql.ts';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './brief-view.module.css';

/** What both roles expect, line by line, where no source says how well; nothing where there is no such skill. */
export const CriteriaLines = memo(function CriteriaLines({ criteria }: Pick<BriefPartsFragment, 'criteria'>) {
  const { way } = useWords();
  if (criteria.length === 0) return null;
  return (
    <Section title={way.criteria} lead={way.criteriaLead}>
      {criteria.map(({ skill, added, kept, gone }) => (
        <div key={skill.id}>
          <h3>
            <ThingLink {...skill} />
          </h3>
          <Lines title={way.added(added.length)} lines={added} />
          <Lines title={way.gone(gone.length)} lines={gone} />
          {kept.length > 0 && (
            <details>
              <summary>{way.kept(kept.length)}</summary>
              <ul className={styles['list']}>
                {kept.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </Section>
  );
});

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p className={styles['soft']}>{title}</p>
      <ul className={styles['list']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
