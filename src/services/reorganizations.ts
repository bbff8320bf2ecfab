import { InvalidInputError } from '../domain/errors.ts';
import { ChartReading } from '../domain/organization/chart-reading.ts';
import type { OrganizationMetrics } from '../domain/organization/metrics.ts';
import { PositionInChart } from '../domain/organization/position-in-chart.ts';
import { type Reorganized, reorganize } from '../domain/organization/reorganization.ts';
import type { Change, RefusedChange } from '../domain/organization/reorganization-change.ts';
import { chainsChanged, spansChanged } from '../domain/organization/reorganization-effect.ts';
import type { ReportingKind } from '../domain/vocabulary.ts';
import { findingsBeyond, type FindingInChart } from './findings.ts';
import { metricsOf, MOST_LISTED } from './organization-questions.ts';
import { keyIn } from './positions.ts';

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
  return new ReorganizationOutcome(
    reading,
    reorganize(reading.chart, reading.forest, checked),
    checked.every(({ type }) => type !== 'add' && type !== 'remove'),
  );
}

/** What changes would lead to; each part is computed when it is asked for. */
export class ReorganizationOutcome {
  readonly applied: number;
  readonly refused: readonly RefusedChange[];
  readonly #before: ChartReading;
  readonly #after: ChartReading;
  readonly #numbers: Int32Array;

  /** `keepsPositions`: whether none was added or removed. */
  constructor(
    before: ChartReading,
    { chart, forest, applied, refused, numbers }: Reorganized,
    keepsPositions: boolean,
  ) {
    this.applied = applied;
    this.refused = refused;
    this.#before = before;
    this.#after = new ChartReading(before.organization, before.version, chart, {
      forest,
      ...(keepsPositions && { sameRowsAs: before.sameRowsAs }),
    });
    this.#numbers = numbers;
  }

  get before(): OrganizationMetrics {
    return metricsOf(this.#before);
  }

  get after(): OrganizationMetrics {
    return metricsOf(this.#after);
  }

  get findingsGained(): FindingInChart[] {
    return findingsBeyond(this.#after, this.#before).slice(0, MOST_LISTED);
  }

  get findingsLost(): FindingInChart[] {
    return findingsBeyond(this.#before, this.#after).slice(0, MOST_LISTED);
  }

  get chainsChanged(): number {
    return chainsChanged(this.#before, this.#after, this.#numbers);
  }

  get spans(): { readonly position: PositionInChart; readonly before: number; readonly after: number }[] {
    return spansChanged(this.#before, this.#after, this.#numbers)
      .slice(0, MOST_LISTED)
      .map(({ position, before, after }) => ({
        position: new PositionInChart(this.#after, position),
        before,
        after,
      }));
  }
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
    const { id, title, manager, unit } = add;
    return { type: 'add', id: keyOf(id), title, manager: keyOrNull(manager), unit: unit ?? null };
  }
  if (mergeUnits !== undefined) return { type: 'mergeUnits', ...mergeUnits };
  if (changeKind !== undefined) {
    const { position, manager, kind } = changeKind;
    return { type: 'changeKind', position: keyOf(position), manager: keyOf(manager), kind };
  }
  throw new TypeError('A change without any of its kinds passed the schema.');
}
