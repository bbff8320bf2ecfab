import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { InvalidInputError } from '../../graph/errors.ts';
import { PLACES } from '../../seed/files/layout.ts';
import { digestOf, type RawFile, readSeedFolder } from '../../seed/files/seed-folder.ts';
import { formatProblems } from '../../seed/problem.ts';
import { type GivenTerms, ownDocument, ownFolder, type OwnFramework } from '../documents/own-framework.ts';
import { checkTerms } from '../licences/check-terms.ts';
import type { FrameworkSource, ReadFramework } from './framework-source.ts';
import { TABLE_ENDINGS } from './readers/tables/named-tables.ts';

/**
 * A source in the form of Rolegraph's own documents: a folder of files as in seed/, or one document; null: it is none. It is
 * read at once, since only then it is known what it is called.
 *
 * @throws InvalidInputError with all that is wrong with it, a line each
 */
export async function openOwnSource(
  source: string,
  isFolder: boolean,
  given: GivenTerms,
): Promise<FrameworkSource | null> {
  // No document has such a name, and a table may be large.
  if (!isFolder && TABLE_ENDINGS.test(source)) return null;
  const files = isFolder ? await readSeedFolder(source) : [await fileAt(source)];
  const own = isFolder ? folderOf(files, given) : documentOf(source, files[0] as RawFile, given);
  if (own === null) return null;
  if (own.kind === 'problems') {
    const problems = formatProblems(own.problems, isFolder ? source : path.dirname(source));
    throw new InvalidInputError(problems, { problems: problems.split('\n') });
  }
  const { content, remarks } = own;
  const { id: _, citations: __, ...stated } = content.framework;
  const terms = checkTerms(stated);
  const read: ReadFramework = {
    content: { ...content, framework: { ...content.framework, ...terms } },
    remarks,
    digest: digestOf(files),
  };
  return {
    path: source,
    reader: 'own',
    terms,
    shown: [
      isFolder
        ? `a folder of ${files.length} files in Rolegraph's own form`
        : "one document in Rolegraph's own form",
    ],
    isGuessed: false,
    read: async (progress = () => {}) => {
      progress('reading', content.roles.length + content.requirements.length);
      return read;
    },
  };
}

function folderOf(files: readonly RawFile[], given: GivenTerms): OwnFramework | null {
  return files.some((file) => file.path === PLACES.framework) ? ownFolder(files, given) : null;
}

function documentOf(source: string, { path: file, bytes }: RawFile, given: GivenTerms): OwnFramework | null {
  const format = /\.json$/i.test(source) ? 'json' : /\.ya?ml$/i.test(source) ? 'yaml' : null;
  const text = decoded(bytes);
  const seen = format ?? (/^\s*\{/.test(text) ? 'json' : 'yaml');
  const isOne = seen === 'json' ? /"framework"\s*:\s*\{/.test(text) : /^(["']?)framework\1\s*:/m.test(text);
  return isOne ? ownDocument(file, text, seen, given) : null;
}

/** Bytes that are no text make no document; readers of tables know other encodings. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

async function fileAt(source: string): Promise<RawFile> {
  return { path: path.basename(source), bytes: await readFile(source) };
}
