import { stringify } from 'csv-stringify/sync';
import { csvColumns } from './csv-columns.ts';
import type { ExportedOrganization } from '../exported-organization.ts';

/** Rows written at a time: few enough to stream, enough that starting the library for each time is no cost. */
const ROWS_A_CHUNK = 256;

/**
 * A chart as a table by RFC 4180, in the order of the source, so that importing it gives the same chart. It begins with
 * a byte order mark, without which Excel does not take it for UTF-8, and no cell of it runs as a formula.
 */
export function* csvText(organization: ExportedOrganization): Generator<string> {
  const positions = organization.positions.toSorted((a, b) => a - b);
  const columns = csvColumns(organization, positions);
  yield `\uFEFF${rows([columns.map(({ name }) => name)])}`;
  for (let first = 0; first < positions.length; first += ROWS_A_CHUNK) {
    const next = positions.slice(first, first + ROWS_A_CHUNK);
    yield rows(next.map((position) => columns.map(({ cell }) => cell(position))));
  }
}

/** RFC 4180 has quotes around either half of a line end too, which the library leaves out for line ends of two. */
const OPTIONS = { record_delimiter: '\r\n', quote_record_delimiter: true };

function rows(cells: readonly (readonly string[])[]): string {
  return stringify([...cells], OPTIONS);
}
