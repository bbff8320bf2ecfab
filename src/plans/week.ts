import type { RoleActivity } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { ActivityChange } from '../paths/end-to-end.ts';
import { holdsIn } from '../graph/stages.ts';
import { middleOf } from '../graph/ranges.ts';
import type { StageIds } from './brief-setting.ts';
import type { Way } from './way.ts';

/** How the time for an activity changes, and on how good a word. */
export interface WeekChange extends ActivityChange {
  readonly to: RoleActivity;
  /** Whether nothing but replies in a forum says so. */
  readonly onlyForum: boolean;
}

/** What changes in the week. */
export interface Week {
  readonly changes: readonly WeekChange[];
  /** How many there are in all. */
  readonly count: number;
}

const MOST = 7;

/**
 * How the week changes: what both roles do, then what the target does; with hours first, what holds at certain stages only and
 * what only a forum says last; an activity that is told several times, by circumstance, once. What only the first role is said to do is not among it: nobody says that it ends. Nor is
 * what holds at other stages than those that were asked for.
 */
export function weekOf(graph: GraphReading, { activityChanges }: Way, stageIds: StageIds): Week {
  const changes = activityChanges.flatMap((change): WeekChange[] => {
    const { to } = change;
    return to === null || !holdsIn(to, stageIds)
      ? []
      : [{ ...change, to, onlyForum: isOnlyForum(graph, to) }];
  });
  const place = ({ from, to, onlyForum }: WeekChange): number =>
    Number(onlyForum) * 8 +
    Number(to.stageIds.length > 0) * 4 +
    Number(from === null) * 2 +
    Number(middleOf(to.hoursPerWeek) === null);
  const ordered = changes.toSorted((a, b) => place(a) - place(b));
  const once = [...Map.groupBy(ordered, ({ activityId }) => activityId).values()].flatMap(
    ([first]) => first ?? [],
  );
  return { changes: once.slice(0, MOST), count: once.length };
}

function isOnlyForum(graph: GraphReading, { citations }: RoleActivity): boolean {
  return (
    citations.length > 0 && citations.every(({ sourceId }) => graph.get('sources', sourceId).kind === 'FORUM')
  );
}
