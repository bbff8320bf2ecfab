import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { compareIds } from '../../../../graph/model.ts';
import type { ReadOptions } from '../../framework-source.ts';
import { openPublishedTables, type PublishedTable } from '../published/published-table.ts';

const CODE = 'O*NET-SOC Code';
const RATED = [CODE, 'Element ID', 'Element Name', 'Scale ID', 'Data Value'];

/** The files of a release that are read, by the names that the data dictionary has for them, with the columns they need. */
const COLUMNS = {
  'Occupation Data': [CODE, 'Title'],
  'Content Model Reference': ['Element ID', 'Element Name', 'Description'],
  Skills: RATED,
  'Essential Skills': RATED,
  'Transferable Skills': RATED,
  Knowledge: RATED,
  Abilities: RATED,
  'Work Activities': RATED,
  'Alternate Titles': [CODE, 'Alternate Title'],
  'Task Statements': [CODE, 'Task ID', 'Task'],
  'Related Occupations': [CODE, 'Related O*NET-SOC Code'],
  'Job Zones': [CODE, 'Job Zone'],
} as const;

export type OnetFile = keyof typeof COLUMNS;
export const ONET_FILES = Object.keys(COLUMNS) as OnetFile[];
/** What occupations are rated by, each a category of skills. */
export const RATING_FILES = [
  'Skills',
  'Essential Skills',
  'Transferable Skills',
  'Knowledge',
  'Abilities',
  'Work Activities',
] as const satisfies readonly OnetFile[];

/** A release has one list of skills, or, from 30.3 on, two. */
const INSTEAD: Partial<Record<OnetFile, readonly OnetFile[]>> = {
  Skills: ['Essential Skills', 'Transferable Skills'],
  'Essential Skills': ['Skills'],
  'Transferable Skills': ['Skills'],
};

/** Of several forms of one file the one that can be read in portions is taken. */
const ENDINGS = ['.txt', '.csv', '.tsv', '.xlsx'];

/** The files of a release in a folder, by what they are; names are compared without case and punctuation. */
export async function onetFilesIn(folder: string): Promise<ReadonlyMap<OnetFile, string>> {
  const names = (await readdir(folder)).sort(compareIds);
  const found = new Map<OnetFile, string>();
  for (const ending of ENDINGS) {
    for (const name of names) {
      if (!name.toLowerCase().endsWith(ending)) continue;
      const base = spelled(name.slice(0, -ending.length));
      const file = ONET_FILES.find((each) => spelled(each) === base);
      if (file !== undefined && !found.has(file)) found.set(file, path.join(folder, name));
    }
  }
  return found;
}

/** Those that are not there, and of which nothing else has what they would say. */
export function lackingFiles(found: ReadonlyMap<OnetFile, string>): OnetFile[] {
  return ONET_FILES.filter((file) => {
    if (found.has(file)) return false;
    // Of the two forms of skills the one with which a release has begun is the one that it lacks a part of.
    const instead = INSTEAD[file] ?? [];
    if (file === 'Skills') return !instead.some((each) => found.has(each));
    return !instead.some((each) => found.has(each)) && (instead.length === 0 || hasNewSkills(found));
  });
}

function hasNewSkills(found: ReadonlyMap<OnetFile, string>): boolean {
  return found.has('Essential Skills') || found.has('Transferable Skills');
}

/** Opens all of them. @throws InvalidInputError with all columns that are missing, a line a file */
export async function openOnetTables(
  found: ReadonlyMap<OnetFile, string>,
  options: ReadOptions,
): Promise<ReadonlyMap<OnetFile, PublishedTable>> {
  const files = Array.from(found, ([file, source]) => ({ file, source }));
  const opened = await openPublishedTables(files, ({ file }) => COLUMNS[file], options);
  return new Map(opened.map(([{ file }, table]) => [file, table]));
}

function spelled(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
