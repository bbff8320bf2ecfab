import { createHash } from 'node:crypto';
import { InvalidInputError } from '../../graph/errors.ts';
import { idOf, seenFrom, slugOf } from '../../graph/ids.ts';
import { type ChartReading, PositionInChart } from '../chart/chart-reading.ts';
import {
  type Finding,
  findingKey,
  FINDING_KINDS,
  type FindingKind,
  inOrder,
  type Severity,
} from './finding.ts';
import { type ChartLimits, USUAL_LIMITS } from './limits.ts';
import type { KnownFindings } from './findings-difference.ts';
import { readGrades } from './grades.ts';
import { lineFindings } from './line-findings.ts';
import { rowFindings } from './row-findings.ts';
import { rowFlaws } from './row-flaws.ts';
import { type ConnectionArguments, type Page, pageOfList, pageRequest } from '../../graph/pagination.ts';
import { allTogether } from '../../graph/arguments/problems.ts';

/** A finding and the chart whose positions it names by their numbers. */
export interface FindingInChart {
  readonly reading: ChartReading;
  readonly finding: Finding;
  /** Within which it is one; left out: the usual ones. */
  readonly limits?: ChartLimits;
}

export interface FindingPage {
  readonly page: Page<FindingInChart>;
  readonly order: string;
  readonly counts: () => { readonly kind: FindingKind; readonly count: number }[];
}

export interface FindingFilter {
  readonly kinds?: readonly FindingKind[] | null | undefined;
  readonly severities?: readonly Severity[] | null | undefined;
  readonly limits?: GivenLimits | null | undefined;
}

/** What is left out keeps its usual value. */
export type GivenLimits = { readonly [Name in keyof ChartLimits]?: number | null | undefined };

const ORDER = 'RANK';

/** Everything wrong or unusual in a chart within limits: worst first, then by kind, then in the order of the source. */
export function findingsWithin(
  reading: ChartReading,
  limits: ChartLimits = USUAL_LIMITS,
): readonly Finding[] {
  return reading.derived(`findings ${Object.values(limits).join(' ')}`, () => {
    const { ofRows, ofLines } = knownFindings(reading, limits);
    return inOrder([...ofRows, ...ofLines]);
  });
}

/** What the findings of a chart that is like this one can be told from. */
export function knownFindings(reading: ChartReading, limits: ChartLimits = USUAL_LIMITS): KnownFindings {
  const { chart, forest, organization } = reading;
  const flaws = reading.derived('flaws of rows', () => rowFlaws(chart));
  const grades = reading.derived('grades', () => readGrades(chart, organization.gradeOrder));
  return {
    chart,
    forest,
    flaws,
    grades,
    ofRows: reading.derived('findings of rows', () => rowFindings(chart, flaws)),
    ofLines: reading.derived(`findings of lines ${Object.values(limits).join(' ')}`, () =>
      lineFindings(chart, forest, { limits, grades }),
    ),
  };
}

/** A page of the findings of a chart: worst first. @throws InvalidInputError */
export function listFindings(
  reading: ChartReading,
  { kinds, severities, limits, ...args }: ConnectionArguments & FindingFilter,
): FindingPage {
  const request = pageRequest(args, ORDER);
  const checked = checkLimits(limits ?? {});
  const wanted = findingsWithin(reading, checked).filter(
    ({ kind, severity }) => (kinds?.includes(kind) ?? true) && (severities?.includes(severity) ?? true),
  );
  const page = pageOfList(
    wanted.map((finding, rank) => ({ reading, finding, limits: checked, rank })),
    ({ rank }) => [rank],
    (a, b) => Number(a[0]) - Number(b[0]),
    request,
  );
  return { page, order: ORDER, counts: () => countByKind(wanted) };
}

/** How many findings there are of each kind, in the order of the kinds. */
function countByKind(findings: readonly Finding[]): { kind: FindingKind; count: number }[] {
  const counts = Map.groupBy(findings, ({ kind }) => kind);
  return FINDING_KINDS.filter((kind) => counts.has(kind)).map((kind) => ({
    kind,
    count: counts.get(kind)?.length ?? 0,
  }));
}

/** The kinds whose sentences name a limit. */
const OF_LIMITS: ReadonlySet<FindingKind> = new Set(['WIDE_SPAN', 'NARROW_SPAN', 'TOO_MANY_LAYERS']);

/** The global id of a finding: of its chart, its kind, and what it is about. */
export function findingId({ reading, finding, limits = USUAL_LIMITS }: FindingInChart): string {
  const about = createHash('sha256').update(findingKey(reading.chart, finding)).digest('hex').slice(0, 16);
  const id = idOf('Finding', `${slugOf(reading.id)}/${finding.kind}/${about}`);
  const asked = Object.values(limits).join('-');
  const isUsual = !OF_LIMITS.has(finding.kind) || asked === Object.values(USUAL_LIMITS).join('-');
  return isUsual ? id : seenFrom(id, asked);
}

/** The positions that a finding names. */
export function positionsOf({ reading, finding }: FindingInChart): PositionInChart[] {
  return finding.positions.map((number) => new PositionInChart(reading, number));
}

export function checkLimits(given: GivenLimits): ChartLimits {
  const limits = Object.fromEntries(
    Object.entries(USUAL_LIMITS).map(([name, usual]) => [name, given[name as keyof ChartLimits] ?? usual]),
  ) as unknown as ChartLimits;
  const problems = Object.entries(limits)
    .filter(([, limit]) => limit < 1)
    .map(([name, limit]) => {
      const argument = `limits.${name}`;
      return new InvalidInputError(`${argument} is ${limit}; it must be 1 or more.`, { argument });
    });
  if (problems.length > 0) throw allTogether(problems);
  return limits;
}
