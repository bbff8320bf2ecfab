import type { ChangeReportingKind } from './change.ts';
import type { Draft } from './draft.ts';
import type { DraftLine } from './lines.ts';
import * as reasons from './reasons.ts';

/** Makes a line one of the other kind. Why that is refused, or null where it was done. */
export function changeKind(draft: Draft, change: ChangeReportingKind): string | null {
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
