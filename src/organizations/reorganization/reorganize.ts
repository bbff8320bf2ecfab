import type { Chart } from '../chart/chart.ts';
import { buildForest, type Forest } from '../chart/forest.ts';
import type {
  AddPosition,
  Change,
  ChangeReportingKind,
  MergeUnits,
  MovePosition,
  RefusedChange,
  RemovePosition,
} from './change.ts';
import { type ChangeableChart, Draft } from './draft.ts';
import type { DraftLine } from './lines.ts';
import * as reasons from './reasons.ts';

/** What a chart would be after changes. */
export interface Reorganized {
  /** What importing the changed source would give; the keys of positions stay, also of those with one source id. */
  readonly chart: Chart;
  readonly forest: Forest;
  /** How many changes were applied. */
  readonly applied: number;
  readonly refused: readonly RefusedChange[];
  /** By number before: the number after of the position with the same key, or -1 where it is gone. */
  readonly numbers: Int32Array;
  /** By number before: the number after of the same row, or -1 where it was removed, though its key may be there again. */
  readonly rows: Int32Array;
}

/**
 * Changes a chart, one change after another, each seeing what those before have done. An impossible one is refused, and
 * one that would change nothing too, and the rest still applied.
 *
 * Impossible is a line to somewhere below oneself, as the chart is read at that time. So where the source holds a
 * circle, which is cut to be read, its positions can move as they are shown; one that leaves dissolves the circle, and
 * the line that was cut holds again.
 *
 * Lines are held by number: removing the first of several rows with one id does not make its lines another row's.
 */
export function reorganize(given: ChangeableChart, changes: readonly Change[]): Reorganized {
  const draft = new Draft(given, changes);
  const refused: RefusedChange[] = [];
  changes.forEach((change, index) => {
    const reason = apply(draft, change);
    if (reason !== null) refused.push({ index, reason });
  });
  const finished = draft.finish();
  const forest = buildForest(finished.chart.lines);
  return { ...finished, forest, applied: changes.length - refused.length, refused };
}

/** Why a change is refused, or null where it was applied. */
function apply(draft: Draft, change: Change): string | null {
  switch (change.type) {
    case 'move':
      return move(draft, change);
    case 'remove':
      return remove(draft, change);
    case 'add':
      return add(draft, change);
    case 'mergeUnits':
      return mergeUnits(draft, change);
    case 'changeKind':
      return changeKind(draft, change);
  }
}

function move(draft: Draft, { position: key, to, withReports }: MovePosition): string | null {
  const position = draft.positions.find(key);
  if (position === null) return reasons.unknownPosition(draft, key);
  const manager = to === null ? -1 : draft.positions.find(to);
  if (manager === null) return reasons.unknownPosition(draft, to!);
  if (manager === position) return reasons.reportsToItself(key);

  const { managers } = draft;
  const left = withReports ? [] : managers.reportsOf(position);
  const stays = managers.managerOf(position) === manager && draft.namesOnly(position, manager);
  if (stays && left.length === 0) return reasons.alreadyReportsTo(key, to);
  const way = withReports && manager !== -1 ? managers.wayUp(manager, position) : null;
  if (way === 'above') return reasons.closesCircle(draft, position, manager);

  draft.assign(left, managers.managerOf(position));
  draft.assign([position], manager, way === 'top');
  return null;
}

function remove(draft: Draft, { position: key, reportsTo }: RemovePosition): string | null {
  const position = draft.positions.find(key);
  if (position === null) return reasons.unknownPosition(draft, key);
  const { managers } = draft;
  const above = managers.managerOf(position);
  const heir = reportsTo === null ? above : draft.positions.find(reportsTo);
  if (heir === null) return reasons.unknownPosition(draft, reportsTo!);
  if (heir === position) return `The reports of ${reasons.quoted(key)} cannot go to itself.`;

  const branch = reportsTo === null ? -1 : managers.branchOf(heir, position);
  if (branch !== -1 && branch !== heir) return reasons.closesCircle(draft, branch, heir);

  const reports = managers.reportsOf(position);
  // Without the line that was cut it is at the top still.
  draft.assign(managers.cutBelow(position), -1);
  draft.assign([position], -1);
  if (branch !== -1) draft.assign([heir], above);
  draft.assign(branch === -1 ? reports : reports.filter((report) => report !== heir), heir);
  draft.positions.remove(position);
  return null;
}

function add(draft: Draft, change: AddPosition): string | null {
  const key = change.id.trim();
  if (key === '') return 'A position needs an id.';
  if (draft.positions.find(key) !== null) return `There is a position called ${reasons.quoted(key)} already.`;
  if (change.manager === key) return reasons.reportsToItself(key);
  const manager = change.manager === null ? -1 : draft.positions.find(change.manager);
  if (manager === null) return reasons.unknownPosition(draft, change.manager!);

  // Nobody reports to it yet.
  draft.assign([draft.positions.add(change)], manager, true);
  return null;
}

function mergeUnits(draft: Draft, { from, into }: MergeUnits): string | null {
  if (from === into) return `${reasons.quoted(from)} cannot be merged into itself.`;
  if (into.trim() === '') return 'A unit needs a name.';
  const { units } = draft.positions;
  if (units.isEmpty(from)) return reasons.nobodyInUnit(draft, from);
  units.merge(from, into);
  return null;
}

function changeKind(draft: Draft, change: ChangeReportingKind): string | null {
  const position = draft.positions.find(change.position);
  if (position === null) return reasons.unknownPosition(draft, change.position);
  const manager = draft.positions.find(change.manager);
  if (manager === null) return reasons.unknownPosition(draft, change.manager);
  if (manager === position) return reasons.reportsToItself(change.position);

  const { managers } = draft;
  const isSolid = change.kind === 'SOLID';
  const lines = draft.lines.of(position);
  const concerned = lines.filter(({ to }) => to === manager);
  if (concerned.length === 0)
    return `${reasons.quoted(change.position)} has no line to ${reasons.quoted(change.manager)}.`;
  const isDone = isSolid ? managers.managerOf(position) === manager : concerned.every(({ dotted }) => dotted);
  if (isDone) return reasons.alreadyOfKind(change);

  const changed = isSolid ? madeSolid(lines, position, manager) : madeDotted(lines, manager);
  const first = changed.find(({ to, dotted }) => !dotted && to !== position)?.to ?? -1;
  const isFollowedAnew = isSolid || first !== managers.statedOf(position);
  if (isFollowedAnew && first !== -1 && managers.branchOf(first, position) !== -1)
    return reasons.closesCircle(draft, position, first);

  managers.assign([position], first);
  draft.lines.restate(position, changed);
  return null;
}

/** The only solid line but one to oneself, before all others; the other solid ones become the last dotted ones. */
function madeSolid(lines: readonly DraftLine[], position: number, manager: number): DraftLine[] {
  const others = lines.filter(({ to }) => to !== manager);
  const dotted = others.filter((line) => line.dotted);
  const solid = others.filter((line) => !line.dotted);
  const former = new Set(solid.map(({ to }) => to).filter((to) => to !== position));
  for (const { to } of dotted) former.delete(to);
  return [
    { to: manager, dotted: false },
    ...solid.filter(({ to }) => to === position),
    ...dotted,
    ...[...former].map((to) => ({ to, dotted: true })),
  ];
}

/** The last dotted line. */
function madeDotted(lines: readonly DraftLine[], manager: number): DraftLine[] {
  const others = lines.filter(({ to }) => to !== manager);
  return [
    ...others.filter(({ dotted }) => !dotted),
    ...others.filter(({ dotted }) => dotted),
    { to: manager, dotted: true },
  ];
}
