import type { NamedTable } from './named-tables.ts';
import type { TableShape } from './table-shape.ts';
import type { TableSurvey } from './table-survey.ts';

/** A table, and how it is understood. */
export interface UnderstoodTable {
  readonly table: NamedTable;
  readonly shape: TableShape;
  readonly survey: TableSurvey;
}
