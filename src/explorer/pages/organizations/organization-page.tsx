import { useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'wouter';
import { Page } from '../../app/page.tsx';
import { ChartView } from '../../chart/chart-view.tsx';
import type { Severity } from '../../chart/colouring.ts';
import { useChart } from '../../chart/use-chart.ts';
import { useRenewal } from '../../client/client-provider.tsx';
import { useAnswer } from '../../client/use-answer.ts';
import { OrganizationPageDocument, type OrganizationPageQuery } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Asking } from '../../parts/asking.tsx';
import { ServerText } from '../../parts/server-text.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { Figures } from './figures.tsx';
import { Findings } from './findings.tsx';
import styles from './organizations.module.css';
import { RoleFit } from './role-fit.tsx';
import { ScenarioPanel } from './scenario-panel.tsx';
import { UploadForm } from './upload/upload-form.tsx';
import { useScenario } from './use-scenario.ts';

/** One organization: its chart, what it is made of, what was found, and what would become of it. */
export function OrganizationPage() {
  const { slug } = useParams<{ slug: string }>();
  const { organizations: words } = useWords();
  const variables = useMemo(() => ({ slug }), [slug]);
  const answered = useAnswer(OrganizationPageDocument, variables);
  const renew = useRenewal();
  const [search] = useSearchParams();
  // By its key, which a chart that is brought in again has too.
  const [selected, select] = useState(search.get('post') ?? undefined);
  return (
    <Page
      title={answered.data?.organization?.name ?? slug}
      lead={words.lead1}
      question={{ document: OrganizationPageDocument, variables }}
    >
      <Answer of={answered}>
        {({ organization }) =>
          organization === null ? (
            <p>{words.none}</p>
          ) : (
            <Shown
              key={`${slug} ${organization.version}`}
              organization={organization}
              selectedKey={selected}
              selectKey={select}
            />
          )
        }
      </Answer>
      {answered.data?.organization && (
        <UploadForm key={slug} into={{ slug, name: answered.data.organization.name }} onStored={renew} />
      )}
    </Page>
  );
}

type Organization = NonNullable<OrganizationPageQuery['organization']>;

interface ShownProps {
  readonly organization: Organization;
  /** The post that is looked at; undefined: none. */
  readonly selectedKey: string | undefined;
  readonly selectKey: (key: string | undefined) => void;
}

function Shown({ organization, selectedKey, selectKey }: ShownProps) {
  const { slug, metrics, groups, groupCount, findings } = organization;
  const scenario = useScenario();
  const numbered = useNumbered(slug, scenario.moves);
  const { asking } = useWords();
  const { chart, numberOf } = numbered;
  const { data, laidOut, problem } = chart;
  const selected = selectedKey === undefined ? -1 : (numberOf.get(selectedKey) ?? -1);
  const severities = useMemo(() => worstOf(findings.nodes), [findings]);
  const show = (key: string) => {
    if (!numberOf.has(key)) return;
    selectKey(key);
    const chart = document.getElementById('chart');
    chart?.scrollIntoView({ block: 'start' });
    // From there on somebody who uses keys walks.
    chart?.querySelector<HTMLElement>('canvas, [role="tree"]')?.focus({ preventScroll: true });
  };
  return (
    <>
      <section id="chart" className={styles['section']} aria-label={organization.name}>
        {problem !== undefined && (
          <p role="alert">
            {problem.status === 0 ? asking.unreachable : <ServerText>{problem.message}</ServerText>}
          </p>
        )}
        {data === undefined || laidOut === undefined ? (
          problem === undefined && <Asking />
        ) : (
          <ChartView
            data={data}
            laidOut={laidOut}
            findings={severities}
            areFindingsCut={findings.nodes.length < findings.totalCount}
            selected={selected}
            select={(post) => selectKey(data.keys[post])}
            collapse={chart.collapse}
            onMove={(post, to) =>
              scenario.add({
                post: data.keys[post] ?? '',
                title: data.titles[post] ?? '',
                to: data.keys[to] ?? '',
                toTitle: data.titles[to] ?? '',
              })
            }
          />
        )}
      </section>
      <ScenarioPanel slug={slug} scenario={scenario} />
      <div className={styles['columns']}>
        <Figures metrics={metrics} groups={groups} groupCount={groupCount} />
        <Findings findings={findings.nodes} totalCount={findings.totalCount} onShow={show} />
      </div>
      <RoleFit slug={slug} onShow={show} />
    </>
  );
}

/** The chart with the moves of a scenario, which are told by keys, as numbers. */
function useNumbered(slug: string, moves: ReturnType<typeof useScenario>['moves']) {
  const [known, setKnown] = useState<ReadonlyMap<string, number>>(new Map());
  const numbers = useMemo(
    () => moves.flatMap(({ post, to }) => numberedMove(known, post, to)),
    [known, moves],
  );
  const chart = useChart(slug, numbers);
  const numberOf = useMemo(() => new Map(chart.data?.keys.map((key, number) => [key, number])), [chart.data]);
  if (numberOf !== known) setKnown(numberOf);
  return { chart, numberOf };
}

function numberedMove(known: ReadonlyMap<string, number>, post: string, to: string | null) {
  const number = known.get(post);
  const manager = to === null ? -1 : known.get(to);
  return number === undefined || manager === undefined ? [] : [{ post: number, to: manager }];
}

function worstOf(findings: Organization['findings']['nodes']): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  // They come worst first.
  for (const { severity, positions } of findings) {
    for (const { key } of positions) if (!worst.has(key)) worst.set(key, severity);
  }
  return worst;
}
