import type { ColumnUse } from '../organizations/import/rows/organization-file.ts';
import type { ReadingNote } from '../organizations/import/rows/notes.ts';
import type { OrganizationSource } from '../organizations/import/sources.ts';
import { mappingOf, mappingYaml } from '../organizations/import/mapping.ts';
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
    ...(format === 'csv' ? [partedBy(delimiter)] : []),
  ];
  const others = columns.filter(({ takenFor, why }) => takenFor === 'attribute' || why === 'not asked for');
  const hidden = new Set(others.slice(MOST_OTHERS));
  const listed = columns.filter((column) => !hidden.has(column));
  const lines = [
    `${path}: ${details.join(', ')}`,
    '',
    ...tableLines([['COLUMN', 'TAKEN FOR', 'WHY'], ...listed.map(rowOf)]),
    ...(hidden.size === 0 ? [] : [`  and ${hidden.size} more columns that are no known field`]),
    '',
    ...leftOutLines(columns),
  ];
  return `${lines.join('\n')}\n`;
}

function partedBy(delimiter: string | null): string {
  if (delimiter === null) return 'a table drawn as text';
  return `cells parted by ${delimiter === '\t' ? 'tabs' : `"${delimiter}"`}`;
}

/** Whether any column was taken for what it is without being named. */
export function hasGuesses({ file: { columns } }: OrganizationSource): boolean {
  return columns.some(({ why }) => why.startsWith('guessed'));
}

/** What the reader noticed. */
export function notesText(path: string, notes: readonly ReadingNote[]): string {
  if (notes.length === 0) return '';
  return `\nNoticed in ${path}:\n${notes.map(({ message }) => `  - ${message}.\n`).join('')}`;
}

/** The mapping by which the file is read the same way again. */
export function mappingText(source: OrganizationSource): string {
  const yaml = mappingYaml(mappingOf(source));
  return `To read such a file like this again, keep these lines as mapping.yaml and give --mapping mapping.yaml:\n\n${yaml.replace(/^(?=.)/gm, '  ')}`;
}

const NAMES = { csv: 'CSV', xlsx: 'an Excel workbook', json: 'JSON', yaml: 'YAML' };

function rowOf({ header, takenFor, why, detail, runnerUp, isReplaced }: ColumnUse): string[] {
  const use = takenFor === 'attribute' ? '-' : takenFor;
  const evidence = detail !== null && why.startsWith('guessed') ? `; ${detail}` : '';
  const next =
    runnerUp === null ? '' : `; next "${shown(runnerUp.header, LONGEST_HEADER)}": ${runnerUp.detail}`;
  const stored = isReplaced
    ? takenFor === 'id'
      ? '; replaced by pseudonyms'
      : '; looked up, not stored'
    : '';
  return [shown(header, LONGEST_HEADER), use, `${why}${evidence}${next}${stored}`];
}

/** Why columns are left out, as a heading of those that are, and what keeps them. */
const LEFT_OUT: readonly (readonly [why: ColumnUse['why'], heading: string, keep: string])[] = [
  [
    'special category',
    'Left out as a special category of personal data (GDPR, Article 9)',
    '--keep-column and --keep-special-category keep one',
  ],
  ['personal data', 'Left out as personal data', '--keep-column and --keep-personal-data keep one'],
  ['sensitive', 'Left out as sensitive', '--keep-column keeps one'],
  ['not asked for', 'Left out, since they are no known field', '--keep-column keeps one'],
];

function leftOutLines(columns: readonly ColumnUse[]): string[] {
  const lines = LEFT_OUT.flatMap(([reason, heading, keep]) => {
    const names = columns
      .filter(({ takenFor, why }) => takenFor === 'left out' && why === reason)
      .map(({ header }) => `"${shown(header, LONGEST_HEADER)}"`);
    const more = names.length > MOST_OTHERS ? ` and ${names.length - MOST_OTHERS} more` : '';
    return names.length === 0
      ? []
      : [`${heading}: ${names.slice(0, MOST_OTHERS).join(', ')}${more}. ${keep}.`];
  });
  return lines.length === 0 ? [] : [...lines, ''];
}
