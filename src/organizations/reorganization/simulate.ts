import { createHash } from 'node:crypto';
import { InvalidInputError } from '../../graph/errors.ts';
import { seenFrom } from '../../graph/ids.ts';
import { ChartReading, type ChartState, PositionInChart } from '../chart/chart-reading.ts';
import type { Organization } from '../chart/organization.ts';
import type { Finding } from '../findings/finding.ts';
import { type FindingsDifference, findingsDifference } from '../findings/findings-difference.ts';
import { USUAL_LIMITS } from '../findings/limits.ts';
import type { OrganizationMetrics } from '../chart/metrics.ts';
import { type PositionNumbers, positionNumbers } from '../chart/chart.ts';
import { type Reorganized, reorganize } from './reorganize.ts';
import type { Change, RefusedChange } from './change.ts';
import { chainsChanged, spansChanged } from './effect.ts';
import type { ReportingKind } from '../../graph/vocabulary.ts';
import { type FindingInChart, knownFindings } from '../findings/list-findings.ts';
import { metricsOf, MOST_LISTED } from '../questions.ts';
import { keyIn } from '../positions/find-number.ts';

const MOST_CHANGES = 200;

/** One change as it is asked for: exactly one of these is there. */
export interface RequestedChange {
  readonly move?: {
    readonly position: string;
    readonly to?: string | null | undefined;
    readonly withReports?: boolean;
  };
  readonly remove?: { readonly position: string; readonly reportsTo?: string | null | undefined };
  readonly add?: {
    readonly id: string;
    readonly title: string;
    readonly manager?: string | null | undefined;
    readonly unit?: string | null | undefined;
    readonly fte?: number | null | undefined;
    readonly cost?: number | null | undefined;
    readonly grade?: string | null | undefined;
  };
  readonly mergeUnits?: { readonly from: string; readonly into: string };
  readonly changeKind?: {
    readonly position: string;
    readonly manager: string;
    readonly kind: ReportingKind;
  };
}

/** Applies changes to a chart without keeping anything. @throws InvalidInputError */
export function simulate(reading: ChartReading, changes: readonly RequestedChange[]): ReorganizationOutcome {
  if (changes.length > MOST_CHANGES) {
    throw new InvalidInputError(
      `changes has ${changes.length} entries; at most ${MOST_CHANGES} can be tried at once.`,
      { argument: 'changes' },
    );
  }
  const checked = changes.map((change) => checkedChange(reading, change));
  return new ReorganizationOutcome(reading, tried(reading, checked), reorganize(reading, checked));
}

/**
 * An organization as it would be: the same, with an id of its own for each list of changes, so that no client takes its
 * positions and findings for the real ones.
 */
function tried({ organization }: ChartReading, changes: readonly Change[]): Organization {
  const digest = createHash('sha256').update(JSON.stringify(changes)).digest('hex').slice(0, 16);
  return { ...organization, id: seenFrom(organization.id, digest), sourceRows: null };
}

/** What changes would lead to; each part is computed when it is asked for. */
export class ReorganizationOutcome {
  readonly applied: number;
  readonly refused: readonly RefusedChange[];
  readonly #before: ChartReading;
  readonly #after: ChartReading;
  readonly #numbers: PositionNumbers;
  readonly #rows: PositionNumbers;
  #findings: FindingsDifference | null = null;
  #spans: ReturnType<typeof spansChanged> | null = null;

  constructor(
    before: ChartReading,
    organization: Organization,
    { chart, forest, applied, refused, numbers, rows }: Reorganized,
  ) {
    this.applied = applied;
    this.refused = refused;
    this.#before = before;
    this.#numbers = positionNumbers(numbers, forest.size);
    this.#rows = positionNumbers(rows, forest.size);
    this.#after = new ChartReading(organization, chart, stateAfter(before, this.#rows), forest);
  }

  get before(): OrganizationMetrics {
    return metricsOf(this.#before);
  }

  get after(): OrganizationMetrics {
    return metricsOf(this.#after);
  }

  get findingsGained(): FindingInChart[] {
    return inChart(this.#after, this.#findingsDifference.gained);
  }

  get findingsLost(): FindingInChart[] {
    return inChart(this.#before, this.#findingsDifference.lost);
  }

  get findingsGainedCount(): number {
    return this.#findingsDifference.gained.length;
  }

  get findingsLostCount(): number {
    return this.#findingsDifference.lost.length;
  }

  get chainsChanged(): number {
    return chainsChanged(this.#before, this.#after, this.#numbers);
  }

  get spans(): { readonly position: PositionInChart; readonly before: number; readonly after: number }[] {
    return this.#allSpans.slice(0, MOST_LISTED).map(({ position, before, after }) => ({
      position: new PositionInChart(this.#after, position),
      before,
      after,
    }));
  }

  get spansCount(): number {
    return this.#allSpans.length;
  }

  get #allSpans() {
    return (this.#spans ??= spansChanged(this.#before, this.#after, this.#numbers));
  }

  get #findingsDifference(): FindingsDifference {
    return (this.#findings ??= findingsDifference(
      knownFindings(this.#before),
      this.#after,
      this.#numbers,
      this.#rows,
      USUAL_LIMITS,
    ));
  }
}

/** That of the chart that was changed: its version, and what its source says of each row that is left. */
function stateAfter({ state }: ChartReading, { earlier }: PositionNumbers): ChartState {
  if (state.attributes.length === 0) return state;
  return { ...state, attributes: Array.from(earlier, (number) => state.attributes[number] ?? null) };
}

function inChart(reading: ChartReading, findings: readonly Finding[]): FindingInChart[] {
  return findings.slice(0, MOST_LISTED).map((finding) => ({ reading, finding }));
}

function checkedChange(reading: ChartReading, change: RequestedChange): Change {
  const keyOf = (id: string) => keyIn(reading, id);
  const keyOrNull = (id: string | null | undefined) => (id == null ? null : keyOf(id));
  const { move, remove, add, mergeUnits, changeKind } = change;
  if (move !== undefined) {
    const { position, to, withReports } = move;
    return { type: 'move', position: keyOf(position), to: keyOrNull(to), withReports: withReports ?? true };
  }
  if (remove !== undefined) {
    return { type: 'remove', position: keyOf(remove.position), reportsTo: keyOrNull(remove.reportsTo) };
  }
  if (add !== undefined) {
    const { id, title, manager, unit = null, fte = null, cost = null, grade = null } = add;
    checkFigures({ fte, cost });
    const currency = cost === null ? null : metricsOf(reading).currency;
    return {
      type: 'add',
      id: keyOf(id),
      title,
      manager: keyOrNull(manager),
      unit,
      fte,
      cost,
      currency,
      grade,
    };
  }
  if (mergeUnits !== undefined) return { type: 'mergeUnits', ...mergeUnits };
  if (changeKind !== undefined) {
    const { position, manager, kind } = changeKind;
    return { type: 'changeKind', position: keyOf(position), manager: keyOf(manager), kind };
  }
  throw new TypeError('A change without any of its kinds passed the schema.');
}

/** @throws InvalidInputError for figures below 0 */
function checkFigures(figures: Readonly<Record<string, number | null>>): void {
  for (const [name, figure] of Object.entries(figures)) {
    if (figure === null || figure >= 0) continue;
    throw new InvalidInputError(`changes: ${name} of an added position is ${figure}; it must be 0 or more.`, {
      argument: 'changes',
    });
  }
}
