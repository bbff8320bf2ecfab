import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { InvalidInputError } from '../../../../graph/errors.ts';
import { compareIds } from '../../../../graph/model.ts';

/** A text of a source. */
export interface LadderFile {
  /** Within the source, with slashes: `engineering/backend.md`. */
  readonly name: string;
  readonly text: string;
}

/** Beyond these a folder is taken for something else. */
const MOST_FILES = 5_000;
const LARGEST = 4 * 1024 * 1024;
const SKIPPED = /^(\..*|node_modules|vendor|dist|build)$/;

/**
 * The files of a source with such an ending, those in folders too, sorted.
 *
 * @param leaveAlone is told of files that are larger than any page
 */
export async function ladderFiles(
  source: string,
  ending: RegExp,
  leaveAlone: (name: string) => void = () => {},
): Promise<LadderFile[]> {
  if (!(await stat(source)).isDirectory()) {
    return ending.test(source) ? [{ name: path.basename(source), text: await textOf(source) }] : [];
  }
  const names = await namesIn(source, '', ending, []);
  const files: LadderFile[] = [];
  for (const name of names.sort(compareIds)) {
    const at = path.join(source, name);
    if ((await stat(at)).size > LARGEST) leaveAlone(name);
    else files.push({ name, text: await textOf(at) });
  }
  return files;
}

async function namesIn(source: string, within: string, ending: RegExp, names: string[]): Promise<string[]> {
  for (const entry of await readdir(path.join(source, within), { withFileTypes: true })) {
    if (SKIPPED.test(entry.name)) continue;
    const name = within === '' ? entry.name : `${within}/${entry.name}`;
    if (entry.isDirectory()) await namesIn(source, name, ending, names);
    else if (entry.isFile() && ending.test(entry.name)) names.push(name);
    if (names.length > MOST_FILES)
      throw new InvalidInputError(
        `${source}: more than ${MOST_FILES} files; name the folder of the ladders.`,
      );
  }
  return names;
}

async function textOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
}

/** The folder that all files lie in, with its slash: `frameworks/`; '': there is none. */
export function commonFolder(files: readonly LadderFile[]): string {
  const [first, ...others] = files.map(({ name }) => name.split('/').slice(0, -1));
  if (first === undefined) return '';
  const length = first.findIndex((part, index) => others.some((parts) => parts[index] !== part));
  const shared = length === -1 ? first : first.slice(0, length);
  return shared.map((part) => `${part}/`).join('');
}
