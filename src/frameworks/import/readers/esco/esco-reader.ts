import { open as openFile } from 'node:fs/promises';
import path from 'node:path';
import { InvalidInputError } from '../../../../graph/errors.ts';
import { ESSENTIAL, OPTIONAL } from '../../../levels/importance-table.ts';
import type { Entry } from '../../../middle/entries.ts';
import type { FrameworkTerms } from '../../../middle/framework-terms.ts';
import type { FrameworkReader, OpenedSource, ReadOptions } from '../../framework-source.ts';
import { inLanguage } from './esco-cells.ts';
import { ESCO_FILES, escoFilesIn, type EscoTables, openEscoTables } from './esco-files.ts';
import { occupationEntries } from './esco-occupations.ts';
import { skillEntries } from './esco-skills.ts';

/** What the terms of use of ESCO ask for: the statement of its use, and that it was changed. */
const TERMS: Partial<FrameworkTerms> = {
  slug: 'esco',
  title: 'ESCO',
  licence: 'Reuse as of Commission Decision 2011/833/EU, by the terms of use of ESCO',
  origin: 'https://esco.ec.europa.eu/en/use-esco/download',
  attribution:
    'This service uses the ESCO classification of the European Commission. It is a modified version: Rolegraph has read the ' +
    'published files into a form of its own and left parts of them out; the Commission has not approved that.',
  modified: true,
};

/** The classification of the European Commission, as its archives of CSV files are unpacked: one language or several. */
export const escoReader: FrameworkReader = {
  name: 'esco',
  reads: 'ESCO: a folder with the published CSV files, in one language or several',
  takes: ['encoding', 'delimiter'],
  recognises: async (source, isFolder) => {
    if (!isFolder) return false;
    const [first] = (await escoFilesIn(source)).get('occupations') ?? [];
    return (
      first !== undefined &&
      (/\.xlsx$/i.test(first.source) || (await startOf(first.source)).includes('conceptUri'))
    );
  },
  open,
};

async function open(source: string, options: ReadOptions): Promise<OpenedSource> {
  const found = await escoFilesIn(source).catch((error: unknown) => {
    throw new InvalidInputError(`${source}: ESCO is read from a folder.`, {}, { cause: error });
  });
  if (!found.has('occupations')) {
    throw new InvalidInputError(`${source}: no file "occupations", such as occupations_en.csv.`);
  }
  const tables = await openEscoTables(found, options);
  const lacking = ESCO_FILES.filter((file) => !found.has(file));
  return {
    terms: TERMS,
    shown: [
      `ESCO: occupations as roles, essential and optional as importance ${ESSENTIAL} and ${OPTIONAL}; no levels and no transitions`,
      ...[...found].flatMap(([file, files]) =>
        files.map(
          ({ source: at, language }) =>
            `  ${path.basename(at)}: ${AS[file]}${language === '' ? '' : `, ${inLanguage(language) ?? ''}`}`,
        ),
      ),
      ...(lacking.length === 0 ? [] : [`  not there: ${lacking.join(', ')}`]),
    ],
    isGuessed: false,
    entries: ({ title }) => entries(tables, lacking, title),
  };
}

async function* entries(
  tables: EscoTables,
  lacking: readonly string[],
  title: string,
): AsyncGenerator<readonly Entry[]> {
  yield [
    { is: 'source', key: 'esco', title, kind: 'DATASET', at: 'the whole' },
    ...lacking.map((file): Entry => ({
      is: 'remark',
      manner: 'noticed',
      what: `there is no file "${file}"`,
      at: 'the folder',
    })),
  ];
  yield* skillEntries(tables);
  yield* occupationEntries(tables);
}

async function startOf(source: string): Promise<string> {
  const file = await openFile(source);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1_024), 0, 1_024, 0);
    // Without the zeros of UTF-16.
    return buffer.toString('latin1', 0, bytesRead).replaceAll('\0', '');
  } finally {
    await file.close();
  }
}

const AS: Readonly<Record<string, string>> = {
  occupations: 'roles and their titles',
  skills: 'skills',
  ISCOGroups: 'the groups of occupations',
  skillGroups: 'wider skills',
  skillsHierarchy: 'how groups lie within each other',
  broaderRelationsSkillPillar: 'how skills lie within each other',
  broaderRelationsOccPillar: 'how occupations lie within each other',
  occupationSkillRelations: 'what occupations require',
  skillSkillRelations: 'related skills',
};
