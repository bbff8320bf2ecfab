import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { compareIds } from '../../../../graph/model.ts';
import { addTo } from '../../../../graph/work/portions.ts';
import type { ReadOptions } from '../../framework-source.ts';
import { openPublishedTables, type PublishedTable } from '../published/published-table.ts';

/** The files of the published archives that are read, and the columns that each needs. */
const COLUMNS = {
  occupations: ['conceptUri', 'preferredLabel'],
  skills: ['conceptUri', 'preferredLabel'],
  ISCOGroups: ['conceptUri', 'code', 'preferredLabel'],
  skillGroups: ['conceptUri', 'preferredLabel'],
  skillsHierarchy: ['Level 0 URI', 'Level 0 preferred term'],
  broaderRelationsSkillPillar: ['conceptUri', 'broaderUri'],
  broaderRelationsOccPillar: ['conceptUri', 'broaderUri'],
  occupationSkillRelations: ['occupationUri', 'relationType', 'skillUri'],
  skillSkillRelations: ['originalSkillUri', 'relationType', 'relatedSkillUri'],
} as const;

export type EscoFile = keyof typeof COLUMNS;
export const ESCO_FILES = Object.keys(COLUMNS) as EscoFile[];

/** A file of the archive of one language. */
export interface FoundFile {
  readonly source: string;
  /** `en`; empty: its name says none. */
  readonly language: string;
}

/** The files of a folder by what they are, those of English first, then by their language. */
export async function escoFilesIn(folder: string): Promise<ReadonlyMap<EscoFile, readonly FoundFile[]>> {
  const found = new Map<EscoFile, FoundFile[]>();
  for (const name of (await readdir(folder)).sort(compareIds)) {
    const [, base = '', language = ''] =
      /^(.+?)(?:_([a-z]{2,3}(?:-[a-z]+)?))?\.(?:csv|tsv|txt|xlsx)$/i.exec(name) ?? [];
    const file = ESCO_FILES.find((each) => each.toLowerCase() === base.toLowerCase());
    if (file === undefined) continue;
    addTo(found, file, { source: path.join(folder, name), language: language.toLowerCase() });
  }
  for (const files of found.values()) {
    files.sort(
      (a, b) =>
        Number(b.language === 'en') - Number(a.language === 'en') || compareIds(a.language, b.language),
    );
  }
  return found;
}

/** A table, and of which language its texts are. */
export interface EscoTable extends PublishedTable {
  readonly language: string;
}

export type EscoTables = ReadonlyMap<EscoFile, readonly EscoTable[]>;

/** Opens all of them. @throws InvalidInputError with all columns that are missing, a line a file */
export async function openEscoTables(
  found: ReadonlyMap<EscoFile, readonly FoundFile[]>,
  options: ReadOptions,
): Promise<EscoTables> {
  const files = [...found].flatMap(([file, sources]) => sources.map((each) => ({ ...each, file })));
  const tables = new Map<EscoFile, EscoTable[]>();
  for (const [{ file, language }, table] of await openPublishedTables(
    files,
    ({ file }) => COLUMNS[file],
    options,
  ))
    addTo(tables, file, { ...table, language });
  return tables;
}
