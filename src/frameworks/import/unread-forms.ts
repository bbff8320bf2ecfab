import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { InvalidInputError } from '../../graph/errors.ts';
import { compareIds } from '../../graph/model.ts';
import { placedYaml } from './readers/ladders/placed-yaml.ts';

/** What nobody reads, by the endings of its files, and what to do with it. */
const UNREAD: readonly (readonly [ending: RegExp, what: string])[] = [
  [
    /\.(ttl|nt|nq|rdf|owl|jsonld)$/i,
    'RDF is written and not read; import an export as YAML, JSON, CSV or .xlsx',
  ],
  [/\.(md|markdown|html?)$/i, 'a page that is none of these ladders and has no table'],
  [/\.(xls|ods|numbers)$/i, 'another spreadsheet; save it as .xlsx or CSV'],
  [
    /\.(docx?|odt|pdf|pptx?)$/i,
    'a document; copy its table into a spreadsheet, and save that as .xlsx or CSV',
  ],
  [
    /\.(ya?ml|json)$/i,
    'a form of its own; "rolegraph init framework DIR" writes the one that is read, to be filled in',
  ],
];

/** What stands in a source that nobody reads, a line each kind with its first file and what to do with it. */
export async function unreadForms(source: string, isFolder: boolean): Promise<string[]> {
  const names = isFolder ? (await readdir(source)).sort(compareIds) : [path.basename(source)];
  const broken = await brokenYaml(source, isFolder, names);
  const forms = UNREAD.flatMap(([ending, what]) => {
    const [first, ...others] = names.filter((name) => ending.test(name) && !name.startsWith('.'));
    if (first === undefined) return [];
    return [`${first}${others.length === 0 ? '' : ` and ${others.length} more`}: ${what}`];
  });
  return [...broken, ...forms];
}

/** A larger file is no document that somebody has written. */
const MOST_BYTES = 1024 * 1024;

/** What keeps the first YAML file from being read as such, a line each; it may be why nobody knows its form. */
async function brokenYaml(source: string, isFolder: boolean, names: readonly string[]): Promise<string[]> {
  const name = names.find((each) => /\.ya?ml$/i.test(each));
  if (name === undefined) return [];
  const file = isFolder ? path.join(source, name) : source;
  const found = await stat(file);
  if (!found.isFile() || found.size > MOST_BYTES) return [];
  try {
    placedYaml(name, await readFile(file, 'utf8'));
    return [];
  } catch (error) {
    if (error instanceof InvalidInputError) return error.message.split('\n');
    throw error;
  }
}
