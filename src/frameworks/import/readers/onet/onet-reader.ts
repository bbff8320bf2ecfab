import path from 'node:path';
import { InvalidInputError } from '../../../../graph/errors.ts';
import type { FrameworkReader, OpenedSource, ReadOptions } from '../../framework-source.ts';
import { onetEntries } from './onet-entries.ts';
import { lackingFiles, ONET_FILES, onetFilesIn, openOnetTables, RATING_FILES } from './onet-files.ts';
import { onetTerms } from './onet-terms.ts';

/** The O*NET database of occupations, as its publisher's archives of text, CSV or Excel files are unpacked. */
export const onetReader: FrameworkReader = {
  name: 'onet',
  reads: 'the O*NET database: a folder with the files of a release (text, CSV or Excel)',
  takes: ['encoding', 'delimiter'],
  recognises: async (source, isFolder) => {
    if (!isFolder) return false;
    const found = await onetFilesIn(source);
    return found.has('Occupation Data') && found.size > 1;
  },
  open,
};

async function open(source: string, options: ReadOptions): Promise<OpenedSource> {
  const found = await onetFilesIn(source).catch((error: unknown) => {
    throw new InvalidInputError(`${source}: the O*NET database is read from a folder.`, {}, { cause: error });
  });
  if (!found.has('Occupation Data')) {
    throw new InvalidInputError(
      `${source}: no "Occupation Data" (.txt, .csv or .xlsx), without which nothing says what the occupations are.`,
    );
  }
  const tables = await openOnetTables(found, options);
  const lacking = lackingFiles(found);
  const terms = onetTerms(source);
  return {
    terms,
    shown: [
      `${terms.title ?? ''}: occupations as roles; importance 1 to 5 becomes 0 to 1, level 0 to 7 becomes 0 to 5`,
      ...ONET_FILES.flatMap((file) => {
        const at = found.get(file);
        return at === undefined
          ? []
          : [`  ${path.basename(at)}: ${AS[file] ?? 'skills, and what occupations require of them'}`];
      }),
      ...(lacking.length === 0 ? [] : [`  not there: ${lacking.join(', ')}`]),
      ...(RATING_FILES.some((file) => found.has(file))
        ? []
        : ['  no file rates occupations: what they require is unknown']),
    ],
    isGuessed: false,
    entries: ({ title }) => onetEntries(tables, lacking, title),
  };
}

const AS: Readonly<Partial<Record<string, string>>> = {
  'Occupation Data': 'roles',
  'Content Model Reference': 'descriptions of skills',
  'Alternate Titles': 'titles of roles',
  'Task Statements': 'responsibilities',
  'Related Occupations': 'related roles, with their rank and tier',
  'Job Zones': 'level codes of roles',
};
