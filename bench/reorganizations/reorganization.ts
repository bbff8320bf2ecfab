import { ChartReading } from '../../src/organizations/chart/chart-reading.ts';
import { findingsWithin } from '../../src/organizations/findings/list-findings.ts';
import { metricsOf } from '../../src/organizations/questions.ts';
import { type RequestedChange, simulate } from '../../src/organizations/reorganization/simulate.ts';
import { seededRandom } from '../paths/generated-graph.ts';
import { median, rounded, timed } from '../organizations/timing.ts';

export interface ReorganizationRow {
  readonly organization: string;
  /** `moves`: 200 of them; `mixed`: 120 moves, 40 removals, 30 additions and 10 merged units. */
  readonly changes: string;
  readonly applied: number;
  /** Twice a forest built and measured: of the chart before and of the one after. */
  readonly metricsTwiceMs: number;
  /** What `simulate` answers, the chart before being known with its metrics, its findings and its index of ids. */
  readonly simulateMs: number;
  readonly ratio: number;
  /** What the parts of it took. */
  readonly parts: Readonly<Record<string, number>>;
  /** What more it takes where nobody has asked for the findings before. */
  readonly findingsBeforeMs: number;
}

const TURNS = 31;

/** What 200 changes cost beside the metrics of two charts, in turn. */
export async function measureReorganization(
  known: ChartReading,
  kind: 'moves' | 'mixed',
): Promise<ReorganizationRow> {
  const changes = kind === 'moves' ? moves(known, 200) : mixed(known);
  const { organization, chart } = known;
  const twice: number[] = [];
  const whole: number[] = [];
  const findings: number[] = [];
  const parts: Record<string, number[]> = {};
  let applied = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    await timed(twice, () => {
      metricsOf(new ChartReading(organization, chart));
      metricsOf(new ChartReading(organization, chart));
    });
    const before = new ChartReading(organization, chart);
    metricsOf(before);
    before.numberOf('');
    await timed(findings, () => findingsWithin(before));
    await timed(whole, async () => {
      const part = <Result>(name: string, work: () => Result) => timed((parts[name] ??= []), work);
      const outcome = await part('changes and forest', () => simulate(before, changes));
      applied = outcome.applied;
      await part('metrics after', () => outcome.after);
      await part('findings gained', () => outcome.findingsGained);
      await part('findings lost', () => outcome.findingsLost);
      await part('chains changed', () => outcome.chainsChanged);
      await part('spans changed', () => outcome.spans);
    });
  }
  return {
    organization: organization.slug,
    changes: kind,
    applied,
    metricsTwiceMs: rounded(median(twice)),
    simulateMs: rounded(median(whole)),
    ratio: rounded(median(whole) / median(twice)),
    parts: Object.fromEntries(Object.entries(parts).map(([name, times]) => [name, rounded(median(times))])),
    findingsBeforeMs: rounded(median(findings)),
  };
}

function moves(reading: ChartReading, count: number): RequestedChange[] {
  const pick = keyPicker(reading);
  return Array.from({ length: count }, () => ({ move: { position: pick(), to: pick() } }));
}

function mixed(reading: ChartReading): RequestedChange[] {
  const pick = keyPicker(reading);
  return [
    ...moves(reading, 120),
    ...Array.from({ length: 40 }, () => ({ remove: { position: pick() } })),
    ...Array.from({ length: 30 }, (_, index) => ({
      add: { id: `N${index}`, title: 'Senior Engineer', manager: pick(), unit: 'Unit 1' },
    })),
    ...Array.from({ length: 10 }, (_, index) => ({
      mergeUnits: { from: `Unit ${index + 1}`, into: `Unit ${index + 21}` },
    })),
  ];
}

function keyPicker({ chart }: ChartReading): () => string {
  const random = seededRandom(11);
  return () => chart.positions[Math.floor(random() * chart.positions.length)]!.key;
}
