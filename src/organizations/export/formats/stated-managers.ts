import { type ExportedOrganization, selectionOf } from '../exported-organization.ts';

/** What a position's source says of its managers of one kind, in the words that a reader of the export finds again. */
export interface StatedManagers {
  /** Ids of positions in the export, in the order stated. */
  readonly known: readonly string[];
  /** Texts that no position is called, in the order stated. */
  readonly unknown: readonly string[];
}

export interface ManagersInExport {
  readonly solid: (position: number) => StatedManagers;
  readonly dotted: (position: number) => StatedManagers;
  /** Whether the text is the id of a position in the export. */
  readonly isId: (text: string) => boolean;
}

/**
 * The stated managers of the positions of an export, not those that the forest chose: circles, lines to oneself and
 * further solid managers are part of what the source says. Lines to positions that are left out are left out too; of
 * an organization written whole nothing is.
 *
 * A manager is called by its id. A chart that was imported has no lines to a position without an id or to a later one
 * of the same id; should there be one, it is called by its key, which an import takes for an unknown manager.
 */
export function managersInExport(organization: ExportedOrganization): ManagersInExport {
  const { chart } = organization;
  const { start, manager, dotted } = chart.lines;
  const selected = selectionOf(organization);
  const firstOf = new Map<string, number>();
  chart.positions.forEach(({ sourceId }, position) => {
    if (selected[position] === 1 && sourceId !== '' && !firstOf.has(sourceId))
      firstOf.set(sourceId, position);
  });

  const nameOf = (position: number): string => {
    const { sourceId, key } = chart.positions[position]!;
    return firstOf.get(sourceId) === position ? sourceId : key;
  };
  const stated = (position: number, isDotted: 0 | 1): StatedManagers => {
    const known: string[] = [];
    for (let line = start[position]!; line < start[position + 1]!; line += 1) {
      const above = manager[line]!;
      if (dotted[line] === isDotted && selected[above] === 1) known.push(nameOf(above));
    }
    const kind = isDotted === 1 ? 'DOTTED' : 'SOLID';
    const unknown = chart.positions[position]!.unknownManagers.filter((named) => named.kind === kind);
    return { known, unknown: unknown.map(({ text }) => text) };
  };
  return {
    solid: (position) => stated(position, 0),
    dotted: (position) => stated(position, 1),
    isId: (text) => firstOf.has(text),
  };
}
