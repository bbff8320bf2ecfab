import { InvalidInputError } from '../../../graph/errors.ts';
import { type CsvDialect, csvRecords, type QuoteStyle } from './csv-records.ts';
import { decodedChunks } from './encoding.ts';

/**
 * The style in which all of a file can be read. A path such as `"C:\new\"` has no quote behind a backslash, so doubled ones
 * come first. A file without `\"` is not parsed.
 */
export async function quoteStyleOf(dialect: CsvDialect): Promise<QuoteStyle> {
  if (!(await hasBackslashQuote(dialect)) || (await isReadable({ ...dialect, quotes: 'doubled' })))
    return 'doubled';
  return (await isReadable({ ...dialect, quotes: 'behind backslashes' })) ? 'behind backslashes' : 'neither';
}

async function hasBackslashQuote({ path, encoding }: CsvDialect): Promise<boolean> {
  let before = '';
  for await (const chunk of decodedChunks(path, encoding)) {
    if (chunk.includes('\\"') || (before === '\\' && chunk.startsWith('"'))) return true;
    before = chunk.at(-1) ?? before;
  }
  return false;
}

async function isReadable(dialect: CsvDialect): Promise<boolean> {
  try {
    const portions = csvRecords(dialect);
    let portion = await portions.next();
    while (portion.done !== true) portion = await portions.next();
    return true;
  } catch (error) {
    if (error instanceof InvalidInputError) return false;
    throw error;
  }
}
