import { Link, useLocation, useSearchParams } from 'wouter';
import { COMPARE_CHARTS, ORGANIZATIONS, withSearch } from '../../app/addresses.ts';
import { Page } from '../../app/page.tsx';
import { useAnswer } from '../../client/use-answer.ts';
import {
  CompareChartsDocument,
  type CompareChartsQuery,
  OrganizationsDocument,
} from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Cut } from '../../parts/cut.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { FigureTable } from './figure-table.tsx';
import styles from './organizations.module.css';

/** Two charts beside each other, by what differs. */
export function CompareChartsPage() {
  const { organizations } = useWords();
  const [, go] = useLocation();
  const [search] = useSearchParams();
  const before = search.get('before') ?? '';
  const after = search.get('after') ?? '';
  const charts = useAnswer(OrganizationsDocument, {});
  const variables = { before, after };
  const isChosen = before !== '' && after !== '';
  const difference = useAnswer(CompareChartsDocument, variables, { isPaused: !isChosen });
  const nameOf = (slug: string) => {
    const chart = charts.data?.organizations?.nodes.find((each) => each.slug === slug);
    return chart === undefined ? slug : datedName(chart);
  };
  const choose = (which: 'before' | 'after', slug: string) =>
    go(withSearch(COMPARE_CHARTS, { before, after, [which]: slug }), { replace: true });
  return (
    <Page
      title={organizations.compare}
      lead={organizations.compareLead}
      {...(isChosen ? { question: { document: CompareChartsDocument, variables } } : {})}
    >
      <Answer of={charts}>
        {(data) => (
          <div className={styles['deeds']}>
            {(['before', 'after'] as const).map((which) => (
              <label key={which}>
                {which === 'before' ? organizations.earlier : organizations.later}{' '}
                <select
                  value={which === 'before' ? before : after}
                  onChange={({ target }) => choose(which, target.value)}
                >
                  <option value="">{organizations.choose}</option>
                  {data.organizations?.nodes.map((chart) => (
                    <option key={chart.slug} value={chart.slug}>
                      {datedName(chart)}
                    </option>
                  ))}
                </select>
              </label>
            ))}
            {data.organizations && (
              <Cut shown={data.organizations.nodes.length} of={data.organizations.totalCount} />
            )}
          </div>
        )}
      </Answer>
      {isChosen && (
        <Answer of={difference}>
          {({ compareOrganizations: found }) =>
            found === null ? null : <Difference found={found} names={[nameOf(before), nameOf(after)]} />
          }
        </Answer>
      )}
    </Page>
  );
}

type Found = NonNullable<CompareChartsQuery['compareOrganizations']>;

function datedName({ name, asOf }: { readonly name: string; readonly asOf: string | null }): string {
  return asOf === null ? name : `${name}, ${asOf}`;
}

interface DifferenceProps {
  readonly found: Found;
  readonly names: readonly [before: string, after: string];
}

function Difference({ found, names }: DifferenceProps) {
  const { organizations } = useWords();
  const post = ({ key, title }: { key: string; title: string }) => `${title} (${key})`;
  return (
    <>
      {found.removed.length > 0 && found.removed.length === found.before.positions && (
        <p role="note">
          {organizations.unrelated} <Link href={ORGANIZATIONS}>{organizations.title}</Link>
        </p>
      )}
      <FigureTable names={names} before={found.before} after={found.after} />
      <Part title={organizations.differences.added} items={found.added.map(post)} />
      <Part title={organizations.differences.removed} items={found.removed.map(post)} />
      <Part
        title={organizations.differences.moved}
        items={found.moved.map(
          ({ position, from, to }) =>
            `${post(position)}: ${from?.title ?? organizations.toTop} → ${to?.title ?? organizations.toTop}`,
        )}
      />
      <Part
        title={organizations.differences.retitled}
        items={found.retitled.map(({ position, from, to }) => `${position.key}: ${from} → ${to}`)}
      />
      <Part
        title={organizations.differences.changed}
        count={found.changedCount}
        items={found.changed.map(
          ({ position, attribute, from, to }) =>
            `${post(position)}, ${organizations.attributes[attribute]}: ${from ?? organizations.notStated} → ${to ?? organizations.notStated}`,
        )}
      />
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly items: readonly string[];
  /** Of all, where not all are listed. */
  readonly count?: number;
}

function Part({ title, items, count = items.length }: PartProps) {
  const { organizations } = useWords();
  return (
    <details className={styles['section']} open={items.length > 0 && items.length <= 20}>
      <summary>
        <h2>
          {title} ({count})
        </h2>
      </summary>
      {items.length === 0 && <p>{organizations.same}</p>}
      <ul className={styles['list']}>
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
      <Cut shown={items.length} of={count} />
    </details>
  );
}
