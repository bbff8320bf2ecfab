import type { OrganizationPageQuery } from '../../graphql/graphql.ts';
import { Cut } from '../../parts/cut.tsx';
import { FigureList } from '../../parts/figure-list.tsx';
import { useLanguage, useWords } from '../../words/words-provider.tsx';
import { Bars } from './bars.tsx';
import { figureText, FIGURES } from './figure-names.ts';
import styles from './organizations.module.css';

type Organization = NonNullable<OrganizationPageQuery['organization']>;

/** What the organization is made of, in numbers and small charts. */
export function Figures({
  metrics,
  groups,
  groupCount,
}: Pick<Organization, 'metrics' | 'groups' | 'groupCount'>) {
  const words = useWords();
  const { language } = useLanguage();
  const { organizations } = words;
  return (
    <section className={styles['section']} aria-labelledby="figures">
      <h2 id="figures">{organizations.figures}</h2>
      <FigureList
        of={FIGURES.map((name) => ({
          key: name,
          name: organizations.figureNames[name],
          value: figureText(metrics, name, language, words),
        }))}
      />
      <Bars
        title={organizations.byLevel}
        bars={metrics.positionsByDepth.map((count, depth) => ({ name: String(depth + 1), count }))}
      />
      <Bars
        title={organizations.bySpan}
        bars={metrics.spanDistribution.map(({ span, managers }) => ({ name: String(span), count: managers }))}
      />
      <Bars
        title={organizations.byUnit}
        bars={groups.map(({ key, positions }) => ({
          name: key === '' ? organizations.notStated : key,
          count: positions,
        }))}
      />
      <Cut shown={groups.length} of={groupCount} />
    </section>
  );
}
