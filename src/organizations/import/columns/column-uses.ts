import { runnerUp } from './column-evidence.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { KeyColumns } from './key-columns.ts';
import type { TakenColumns } from './taken-columns.ts';
import type { ColumnUse, Field, ReadOptions, WhyTaken } from '../rows/organization-file.ts';
import type { Table } from '../tables/table.ts';

/** What was decided of the columns. */
export interface Decided {
  readonly table: Table;
  readonly given: ReadOptions;
  /** By options. */
  readonly named: { readonly byField: ReadonlyMap<Field, number>; readonly kept: ReadonlySet<number> };
  readonly taken: TakenColumns;
  readonly furtherDotted: readonly number[];
  readonly keys: KeyColumns;
  /** Columns whose cells are replaced. */
  readonly replaced: ReadonlySet<number>;
}

const WHY_LEFT_OUT = {
  special: 'special category',
  sensitive: 'sensitive',
  identifying: 'personal data',
} as const satisfies Record<string, WhyTaken>;

type What = Pick<ColumnUse, 'takenFor' | 'why' | 'detail'>;

/** What each column is taken for, as it is told. */
export function columnUses(columns: readonly ColumnFacts[], decided: Decided): ColumnUse[] {
  const { taken, furtherDotted, keys, replaced } = decided;
  const fieldOf = new Map<number, Field>([...taken.byField].map(([field, index]) => [index, field]));
  for (const index of furtherDotted) fieldOf.set(index, 'dottedManagers');
  return columns.map((column) => {
    const field = fieldOf.get(column.index);
    const next = field === 'id' ? keys.nextId : field === 'manager' ? keys.nextManager : null;
    return {
      header: column.header,
      ...(field === undefined ? ofNoField(column, decided) : ofField(field, column, decided)),
      runnerUp: runnerUp(next),
      isReplaced: replaced.has(column.index),
    };
  });
}

function ofField(field: Field, { index }: ColumnFacts, { named, given, taken }: Decided): What {
  if (named.byField.get(field) === index) {
    const why = given.columns?.[field] === undefined ? 'told by the form' : 'named by option';
    return { takenFor: field, why, detail: null };
  }
  const why = taken.isByContent(index) ? 'guessed from the content' : 'guessed from the header';
  return { takenFor: field, why, detail: taken.detailOf(index) };
}

function ofNoField({ index, personal }: ColumnFacts, { named, table, given }: Decided): What {
  if (named.kept.has(index)) {
    return { takenFor: 'attribute', why: 'kept on request', detail: personal?.reason ?? null };
  }
  const isAllowed =
    personal === null ||
    (personal.concern === 'special' ? given.keepSpecialCategory : given.keepPersonalData) === true;
  if (table.columns[index]?.isKept === true && isAllowed) {
    return { takenFor: 'attribute', why: 'kept in the export', detail: null };
  }
  if (personal === null) return { takenFor: 'left out', why: 'not asked for', detail: null };
  return { takenFor: 'left out', why: WHY_LEFT_OUT[personal.concern], detail: personal.reason };
}
