import writeWorkbook from 'write-excel-file/node';
import { InvalidInputError } from '../../../graph/errors.ts';
import type { FrameworkReading } from '../../../graph/reading/framework-reading.ts';
import { neutralised } from '../../../organizations/formula-cells.ts';
import type { FlatCell } from '../../flat/flat-columns.ts';
import { flatRows, tablesOf } from '../../flat/flat-rows.ts';

const LONGEST_CELL = 32_767;
const MOST_ROWS = 1_048_576;

/**
 * The tables of a framework as a workbook, a sheet each. It is held whole while it is made.
 *
 * @throws InvalidInputError for what no workbook can hold
 */
export async function frameworkXlsx(framework: FrameworkReading): Promise<Buffer> {
  const sheets = tablesOf(framework).map((list) => {
    const rows = [...flatRows(framework, list)];
    if (rows.length > MOST_ROWS) {
      throw new InvalidInputError(
        `A sheet has at most ${MOST_ROWS} rows, and ${list} has ${rows.length}; export it as csv.`,
      );
    }
    return { sheet: list, data: rows.map((row) => row.map((cell) => cellOf(cell, list))) };
  });
  return writeWorkbook(sheets).toBuffer();
}

function cellOf(cell: FlatCell, list: string): FlatCell | null {
  if (cell === '') return null;
  if (typeof cell !== 'string') return cell;
  const text = neutralised(cell);
  if (text.includes('\ufffd')) {
    throw new InvalidInputError(
      `A cell of ${list} has the mark of a lost character (U+FFFD), which workbooks leave out; mend it, or export it as csv.`,
    );
  }
  // The library counts texts in an object, and takes what every object has for one that it has counted.
  if (text in Object.prototype) {
    throw new InvalidInputError(
      `A cell of ${list} is "${text}", which cannot be written into a workbook as it is; export it as csv.`,
    );
  }
  if (text.length <= LONGEST_CELL) return text;
  throw new InvalidInputError(
    `A cell of a workbook has at most ${LONGEST_CELL} characters, and one of ${list} has more; export it as csv.`,
  );
}
