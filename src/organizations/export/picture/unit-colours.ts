import { type ExportedOrganization, positionAt } from '../exported-organization.ts';

/** Told apart by most people whose sight of colours differs; the pattern of one is not that of another beside it. */
const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8a6fdf', '#7f8c2d'];

/** The colours of units, which are told in the picture's key. */
export interface UnitColours {
  /** The largest first. No colour stands for two. */
  readonly colours: ReadonlyMap<string, string>;
  /** How many further units have none. */
  readonly others: number;
}

/** A colour for each of the largest units; none where all positions are of one. */
export function unitColours(organization: ExportedOrganization): UnitColours {
  const counts = new Map<string, number>();
  for (const position of organization.positions) {
    const { unit } = positionAt(organization, position);
    if (unit !== null && unit !== '') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  if (counts.size < 2) return { colours: new Map(), others: 0 };
  // Those of one size stay in the order of the chart.
  const largest = [...counts].sort(([, one], [, other]) => other - one).slice(0, COLOURS.length);
  return {
    colours: new Map(largest.map(([unit], index) => [unit, COLOURS[index]!])),
    others: counts.size - largest.length,
  };
}
