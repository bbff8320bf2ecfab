import type { ColumnUse } from '../organizations/import/rows/organization-file.ts';
import type { ReadingNote } from '../organizations/import/rows/notes.ts';
import type { OrganizationSource } from '../organizations/import/sources.ts';
import { shown, tableLines } from './chart-text.ts';

/** How many columns that mean nothing special are listed. */
const MOST_OTHERS = 30;
const LONGEST_HEADER = 40;

/** What the reader made of a file: its format, its columns, and what it left out. */
export function fileText({ path, file }: OrganizationSource): string {
  const { format, encoding, delimiter, columns } = file;
  const details = [
    NAMES[format],
    ...(encoding === null ? [] : [encoding]),
    ...(delimiter === null ? [] : [`cells parted by ${delimiter === '\t' ? 'tabs' : `"${delimiter}"`}`]),
  ];
  const others = columns.filter(({ takenFor }) => takenFor === 'attribute');
  const hidden = new Set(others.slice(MOST_OTHERS));
  const listed = columns.filter((column) => !hidden.has(column));
  const lines = [
    `${path}: ${details.join(', ')}`,
    '',
    ...tableLines([['COLUMN', 'TAKEN FOR', 'WHY'], ...listed.map(rowOf)]),
    ...(hidden.size === 0 ? [] : [`  and ${hidden.size} more columns, kept as attributes`]),
    '',
    ...leftOutLines(columns),
  ];
  return `${lines.join('\n')}\n`;
}

/** Whether any column was taken for what it is without being named. */
export function hasGuesses({ file: { columns } }: OrganizationSource): boolean {
  return columns.some(({ why }) => why === 'guessed from the header');
}

/** What the reader noticed. */
export function notesText(path: string, notes: readonly ReadingNote[]): string {
  if (notes.length === 0) return '';
  return `\nNoticed in ${path}:\n${notes.map(({ message }) => `  - ${message}.\n`).join('')}`;
}

const NAMES = { csv: 'CSV', xlsx: 'an Excel workbook', json: 'JSON', yaml: 'YAML' };

function rowOf({ header, takenFor, why }: ColumnUse): string[] {
  const use = takenFor === 'attribute' ? '-' : takenFor;
  return [shown(header, LONGEST_HEADER), use, why];
}

function leftOutLines(columns: readonly ColumnUse[]): string[] {
  const leftOut = columns.filter(({ takenFor }) => takenFor === 'left out').map(({ header }) => header);
  if (leftOut.length === 0) return [];
  const names = leftOut.map((header) => `"${shown(header, LONGEST_HEADER)}"`).join(', ');
  return [`Left out as personal data: ${names}. With --keep-personal-data they are kept.`, ''];
}
