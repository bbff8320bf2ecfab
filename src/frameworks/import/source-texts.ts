import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { InvalidInputError } from '../../graph/errors.ts';
import { compareIds } from '../../graph/model.ts';

/** A text of a source. */
export interface SourceText {
  /** Within the source, with slashes: `engineering/backend.md`. */
  readonly name: string;
  readonly text: string;
}

/** The texts with some ending. */
export interface TextsOfEnding {
  readonly files: readonly SourceText[];
  /** The names of those that are larger than any page, which are not read. */
  readonly tooLarge: readonly string[];
}

/** Beyond these a folder is taken for something else. */
const MOST_FILES = 5_000;
const LARGEST = 4 * 1024 * 1024;
const SKIPPED = /^(\..*|node_modules|vendor|dist|build)$/;

/** The texts of a file or a folder, for whoever looks what they are: each is read once. */
export class SourceTexts {
  readonly #source: string;
  readonly #isFolder: boolean;
  readonly #known = new Map<string, Promise<TextsOfEnding>>();

  constructor(source: string, isFolder: boolean) {
    this.#source = source;
    this.#isFolder = isFolder;
  }

  /** The files with such an ending, those in folders too, sorted. @throws InvalidInputError for too many */
  of(ending: RegExp): Promise<TextsOfEnding> {
    const key = String(ending);
    const known = this.#known.get(key) ?? this.#read(ending);
    this.#known.set(key, known);
    return known;
  }

  async #read(ending: RegExp): Promise<TextsOfEnding> {
    if (!this.#isFolder) {
      const name = path.basename(this.#source);
      const files = ending.test(name) ? [{ name, text: await textOf(this.#source) }] : [];
      return { files, tooLarge: [] };
    }
    const files: SourceText[] = [];
    const tooLarge: string[] = [];
    for (const name of (await this.#namesIn('', ending, [])).sort(compareIds)) {
      const at = path.join(this.#source, name);
      if ((await stat(at)).size > LARGEST) tooLarge.push(name);
      else files.push({ name, text: await textOf(at) });
    }
    return { files, tooLarge };
  }

  async #namesIn(within: string, ending: RegExp, names: string[]): Promise<string[]> {
    for (const entry of await readdir(path.join(this.#source, within), { withFileTypes: true })) {
      if (SKIPPED.test(entry.name)) continue;
      const name = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) await this.#namesIn(name, ending, names);
      else if (entry.isFile() && ending.test(entry.name)) names.push(name);
      if (names.length > MOST_FILES)
        throw new InvalidInputError(
          `${this.#source}: more than ${MOST_FILES} files; name the folder of the ladders.`,
        );
    }
    return names;
  }
}

async function textOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
}
