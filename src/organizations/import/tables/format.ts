import { open } from 'node:fs/promises';
import { fileError } from '../rows/problems.ts';
import type { Format } from '../rows/organization-file.ts';

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['tab', 'csv'],
  ['txt', 'csv'],
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsx'],
  ['json', 'json'],
  ['ndjson', 'json'],
  ['jsonl', 'json'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
]);

const FIRST_BYTES = 4096;

/**
 * The format that is asked for, else that of the ending, else that of the first bytes.
 *
 * @throws InvalidInputError where the file cannot be read, is empty, or is of a kind that nothing here reads
 */
export async function formatOf(path: string, asked: Format | undefined): Promise<Format> {
  const start = await firstBytes(path);
  if (start.length === 0) throw fileError([`${path}: the file is empty`]);
  const byEnding = ENDINGS.get(/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '');
  const format = asked ?? byEnding ?? formatOfContent(start);
  const problem = mismatch(start, format);
  if (problem !== null) throw fileError([`${path}: ${problem}`]);
  return format;
}

function mismatch(start: Buffer, format: Format): string | null {
  if (start.readUInt32BE(0) === 0xd0cf11e0)
    return 'a workbook of the old format .xls; save it as .xlsx or as CSV (UTF-8)';
  if (start.toString('latin1', 0, 5) === '%PDF-')
    return 'a PDF document; an organization chart is read from CSV, .xlsx, JSON or YAML';
  if (format !== 'xlsx' && isZip(start))
    return 'a workbook or another zip archive; read it with --format xlsx';
  if (format === 'xlsx' && !isZip(start)) return 'no .xlsx workbook; for a text file use --format csv';
  return null;
}

function isZip(start: Buffer): boolean {
  return start.toString('latin1', 0, 2) === 'PK';
}

function formatOfContent(start: Buffer): Format {
  if (isZip(start)) return 'xlsx';
  const text = new TextDecoder(start[0] === 0xff ? 'utf-16le' : start[0] === 0xfe ? 'utf-16be' : 'utf-8')
    .decode(start)
    .trimStart();
  if (/^(\[\s*[{\]]|\{\s*["}])/.test(text)) return 'json';
  return /^(#.*\s+)*(---\s|- |\w+:(\s|$))/.test(text) ? 'yaml' : 'csv';
}

async function firstBytes(path: string): Promise<Buffer> {
  try {
    await using file = await open(path);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(FIRST_BYTES), 0, FIRST_BYTES, 0);
    // Too short for any magic number reads as zeros behind it.
    return bytesRead === 0 ? buffer.subarray(0, 0) : buffer.subarray(0, Math.max(4, bytesRead));
  } catch (error) {
    throw fileError([`${path}: ${unreadable(error)}`], error);
  }
}

function unreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'a folder; name a file in it';
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read; its permissions forbid it';
  return `the file cannot be read (${code ?? String(error)})`;
}
