import { expect, it } from 'vitest';
import { FIELDS } from '../../src/explorer/pages/organizations/upload/how-read.ts';
import { FIELDS as READ } from '../../src/organizations/import/rows/organization-file.ts';

it('offers for a column of a chart all that the server can take it for', () => {
  expect(FIELDS).toEqual(READ);
});
