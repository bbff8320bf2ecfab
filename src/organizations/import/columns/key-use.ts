import type { ColumnFacts } from './column-facts.ts';
import type { KeyStyle } from './key-forms.ts';
import { styleOf } from './manager-links.ts';
import { identifyingCells } from './personal-data.ts';
import type { Field } from '../rows/organization-file.ts';

/** How rows are named, and whether that is stored. */
export interface KeyUse {
  readonly idStyle: KeyStyle;
  /** Whether ids are replaced by pseudonyms. */
  readonly idIsReplaced: boolean;
  /** Of the column that managers are named by, where that is not the id. */
  readonly managerKeyStyle: KeyStyle;
  /** Whether a manager whom no row is called may be told as it is written. */
  readonly managersAreTold: boolean;
  /** Whether it was asked to keep what tells who people are. */
  readonly keepsPersonal: boolean;
}

/** @returns the use of the keys, and the columns whose cells are replaced or only joined by */
export function keyUse(
  columns: readonly ColumnFacts[],
  byField: ReadonlyMap<Field, number>,
  keepsPersonal: boolean,
): { keys: KeyUse; replaced: ReadonlySet<number> } {
  const columnOf = (field: Field) => columns[byField.get(field) ?? -1];
  const [id, managerKey, manager] = [columnOf('id'), columnOf('managerKey'), columnOf('manager')];
  const idIsReplaced = id?.personal?.concern === 'identifying' && !keepsPersonal;
  const managerIsPersonal =
    manager !== undefined &&
    !keepsPersonal &&
    (idIsReplaced || (managerKey !== undefined && managerKey.personal !== null) || namesPeople(manager));
  const replaced = [
    ...(idIsReplaced ? [id] : []),
    ...(managerKey === undefined ? [] : [managerKey]),
    ...(managerIsPersonal ? [manager] : []),
  ];
  return {
    keys: {
      idStyle: id === undefined ? 'plain' : styleOf(id),
      idIsReplaced,
      managerKeyStyle: managerKey === undefined ? 'plain' : styleOf(managerKey),
      keepsPersonal,
      managersAreTold: !managerIsPersonal,
    },
    replaced: new Set(replaced.map(({ index }) => index)),
  };
}

/** What the cells of managers are, whatever the header says: "Manager" is that of names and of ids alike. */
function namesPeople({ sample }: ColumnFacts): boolean {
  return (
    identifyingCells(sample) !== null ||
    sample.some((text) => /\p{L}\s*[([<].*\d.*[)\]>]$/u.test(text) && /\s/.test(text))
  );
}
