import type { SourceRow } from '../../src/organizations/chart/chart-builder.ts';

/** A row of a file in which nothing stands: a test says over it what matters there. */
export const EMPTY_ROW: SourceRow = {
  row: 0,
  id: '',
  title: '',
  managers: [],
  dottedManagers: [],
  role: null,
  unit: null,
  location: null,
  grade: null,
  fte: null,
  cost: null,
  vacant: false,
  attributes: {},
  damagedColumns: [],
  status: null,
  cellFlaws: [],
  currency: null,
  headcount: null,
  likeness: null,
};
