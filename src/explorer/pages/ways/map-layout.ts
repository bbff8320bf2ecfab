import type { RoleNameFragment, TransitionKind, WayTakenFragment } from '../../graphql/graphql.ts';

/** A role as a box. */
export interface MapRole {
  readonly role: RoleNameFragment;
  readonly x: number;
  readonly y: number;
}

/** A transition as a line; rank: of the best way that takes it, null: of none. */
export interface MapLine {
  readonly id: string;
  readonly d: string;
  readonly rank: number | null;
  readonly title: string;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly roles: readonly MapRole[];
  readonly lines: readonly MapLine[];
  readonly rungs: readonly { readonly rung: number | null; readonly y: number }[];
  /** Rungs in a row on which none of the roles stands. */
  readonly skipped: readonly { readonly lowest: number; readonly highest: number; readonly y: number }[];
}

export interface MapTransition {
  readonly id: string;
  readonly kind: TransitionKind;
  readonly from: RoleNameFragment;
  readonly to: RoleNameFragment;
}

export const BOX = { width: 168, height: 50 };
/** The tip of an arrow, which begins where its line ends. */
export const TIP = 10;
/** From the middle of a side to where lines of either direction meet it: none that leaves begins where another arrives. */
const APART = 8;
/** From the top of a box to where lines that bend aside leave it, and where they arrive. */
const LEAVE = BOX.height / 4;
const ARRIVE = (BOX.height * 3) / 4;
const GAP = { x: 26, y: 44 };
/** What rungs without roles take together. */
const SKIP = 30;
const LEFT = 34;
const TOP = 12;

/**
 * The highest rung on top, roles of one rung side by side, what stands on no rung beneath all. Lines go from box to box; one
 * that passes over a rung bends aside, so that it crosses no box.
 */
export function layOut(
  ends: readonly RoleNameFragment[],
  paths: readonly WayTakenFragment[],
  others: readonly MapTransition[],
): MapLayout {
  const transitions = transitionsOf(paths);
  for (const other of others)
    if (!transitions.has(other.id)) transitions.set(other.id, { ...other, rank: null });
  const roles = new Map(ends.map((role) => [role.id, role]));
  for (const path of paths) for (const role of path.roles) roles.set(role.id, role);
  for (const { from, to } of transitions.values()) roles.set(from.id, from).set(to.id, to);

  const byRung = Map.groupBy(roles.values(), ({ seniority }) => seniority);
  const rungs = [...byRung.keys()].sort((a, b) => (b ?? -1) - (a ?? -1));
  const places = new Map<string, MapRole>();
  const rows: { rung: number | null; y: number }[] = [];
  const skipped: { lowest: number; highest: number; y: number }[] = [];
  let y = TOP;
  for (const rung of rungs) {
    const above = rows.at(-1)?.rung ?? null;
    if (above !== null && rung !== null && above - rung > 1) {
      skipped.push({ lowest: rung + 1, highest: above - 1, y: y - GAP.y / 2 + SKIP / 2 });
      y += SKIP;
    }
    const top = y;
    rows.push({ rung, y: top + BOX.height / 2 });
    byRung.get(rung)?.forEach((role, column) => {
      places.set(role.id, { role, x: LEFT + column * (BOX.width + GAP.x), y: top });
    });
    y += BOX.height + GAP.y;
  }
  const widest = Math.max(1, ...[...byRung.values()].map(({ length }) => length));
  const lines = [...transitions.values()].flatMap(({ id, from, to, rank }) => {
    const [a, b] = [places.get(from.id), places.get(to.id)];
    return a === undefined || b === undefined
      ? []
      : [{ id, rank, d: lineBetween(a, b), title: `${from.title} → ${to.title}` }];
  });
  return {
    width: LEFT + widest * (BOX.width + GAP.x) + 40,
    height: TOP + y - GAP.y,
    roles: [...places.values()],
    // The best way on top of the others.
    lines: lines.sort((a, b) => (b.rank ?? Infinity) - (a.rank ?? Infinity)),
    rungs: rows,
    skipped,
  };
}

function transitionsOf(
  paths: readonly WayTakenFragment[],
): Map<string, Omit<MapTransition, 'kind'> & { rank: number | null }> {
  const found = new Map<string, Omit<MapTransition, 'kind'> & { rank: number | null }>();
  for (const { rank, roles, steps } of paths) {
    for (const { index, transition } of steps) {
      const [from, to] = [roles[index - 1], roles[index]];
      if (from === undefined || to === undefined) continue;
      // A crossing to another framework has no transition.
      const id = transition?.id ?? `${from.id} ${to.id}`;
      if (!found.has(id)) found.set(id, { id, from, to, rank });
    }
  }
  return found;
}

function lineBetween(a: MapRole, b: MapRole): string {
  const middle = (place: MapRole) => place.x + BOX.width / 2;
  if (a.y === b.y) {
    const isRight = b.x > a.x;
    const [x1, x2] = isRight ? [a.x + BOX.width, b.x] : [a.x, b.x + BOX.width];
    const y = a.y + BOX.height / 2 + (isRight ? -APART : APART);
    // Past a box between the two.
    if (Math.abs(x2 - x1) <= GAP.x + 1) return `M${x1} ${y}H${isRight ? x2 - TIP : x2 + TIP}`;
    const [leave, arrive] = [middle(a) + 3 * APART, middle(b) - 3 * APART];
    return `M${leave} ${a.y}C${leave} ${a.y - 34} ${arrive} ${b.y - 34} ${arrive} ${b.y - TIP}`;
  }
  const isUp = b.y < a.y;
  const passed = Math.abs(b.y - a.y) / (BOX.height + GAP.y) - 1;
  if (passed < 0.5) {
    const [y1, y2] = isUp ? [a.y, b.y + BOX.height + TIP] : [a.y + BOX.height, b.y - TIP];
    const half = (y1 + y2) / 2;
    const [x1, x2] = [a, b].map((place) => middle(place) + (isUp ? APART : -APART));
    return `M${x1} ${y1}C${x1} ${half} ${x2} ${half} ${x2} ${y2}`;
  }
  const [y1, y2] = [a.y + LEAVE, b.y + ARRIVE];
  const out = Math.max(a.x, b.x) + BOX.width + 22 + 6 * passed;
  return `M${a.x + BOX.width} ${y1}C${out} ${y1} ${out} ${y2} ${b.x + BOX.width + TIP} ${y2}`;
}
