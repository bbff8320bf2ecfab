import { Link } from 'wouter';
import type { WaysQuery, WayTakenFragment } from '../../graphql/graphql.ts';
import { Passages } from '../../parts/passages/passages.tsx';
import { Section } from '../../parts/section.tsx';
import { ServerText } from '../../parts/server-text.tsx';
import { ThingLinks } from '../../parts/thing-links.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './way-list.module.css';
import { addressOfWay, type Wishes } from './wishes.ts';

interface WayListProps {
  readonly paths: readonly WayTakenFragment[];
  readonly longer: NonNullable<WaysQuery['transitionPaths']>['longerWays'];
  readonly wishes: Wishes;
}

/** The ways in words, best first: what each costs and of what that is made, and what a longer one adds. */
export function WayList({ paths, longer, wishes }: WayListProps) {
  const { ways } = useWords();
  return paths.map((path) => {
    const added = longer.find((each) => each.path.rank === path.rank)?.explanation;
    return (
      <Section key={path.rank} title={ways.way(path.rank, path.length)}>
        <p className={styles['roles']}>
          <ThingLinks of={path.roles.map(({ id, title }) => ({ id, name: title }))} between=" → " />
        </p>
        <p>
          <Link className={styles['open']} href={addressOfWay(path, wishes)}>
            {ways.open}
          </Link>
        </p>
        <p>
          {ways.needs(path.skillsNeededCount, path.unknownCount)}{' '}
          {path.years === null ? ways.noYears : ways.years(path.years, path.stepsWithoutYears)}
        </p>
        {added !== undefined && (
          <p>
            <ServerText>{added}</ServerText>
          </p>
        )}
        <details>
          <summary>{ways.cost(ways.amounts[wishes.by](rounded(path.cost)))}</summary>
          <table className={styles['terms']}>
            <caption>{ways.costMeans[wishes.by]}</caption>
            <thead>
              <tr>
                <th scope="col">{ways.step}</th>
                <th scope="col">{ways.costOf}</th>
                <th scope="col">{ways.costSoFar}</th>
              </tr>
            </thead>
            <tbody>
              {path.steps.map(({ index, cost, costSoFar, costEstimated, transition, crossing }) => (
                <tr key={index}>
                  <td>
                    {path.roles[index - 1]?.title} → {path.roles[index]?.title} (
                    {transition === null
                      ? ways.crossing(crossing?.confidence ?? null)
                      : ways.kinds[transition.kind]}
                    {transition?.years != null && `, ${transition.years.text}`})
                    {(transition?.summary ?? crossing?.reason) != null && (
                      <span className={styles['summary']}>{transition?.summary ?? crossing?.reason}</span>
                    )}
                    {transition !== null && (
                      <Passages
                        of={transition.citations}
                        about={`${path.roles[index - 1]?.title} → ${path.roles[index]?.title}`}
                      />
                    )}
                  </td>
                  <td>
                    {rounded(cost)} {costEstimated && ways.estimated}
                  </td>
                  <td>{rounded(costSoFar)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </Section>
    );
  });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
