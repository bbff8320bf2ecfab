import { checkShape } from '../../seed/format/check-shape.ts';
import { Located } from '../../seed/files/located.ts';
import type { SeedKind } from '../../seed/files/layout.ts';
import { type Path, type Place, parseYamlText, type YamlText } from '../../seed/files/yaml-text.ts';
import type { Problem } from '../../seed/problem.ts';
import { Seed, type SeedFile } from '../../seed/seed.ts';
import { documentFile } from './document-file.ts';

/** A parsed document: a seed of which every file is a part. */
export interface ReadDocument {
  readonly seed: Seed;
  readonly problems: Problem[];
}

/** Finding a place in JSON takes a second parse, about a second for 2 MB. */
const LONGEST_WITH_PLACES = 2_000_000;
/** Where a kind of file is a list of the document's, which holds as much as a file. */
const LISTS: Partial<Record<string, SeedKind>> = {
  skills: 'skills',
  responsibilities: 'responsibilities',
  roles: 'role',
  transitions: 'transition',
};
/** Where the document's list is what a file holds under the same key. */
const WHOLE: readonly SeedKind[] = ['sources', 'attributes', 'stages', 'activities', 'advice'];

function isDocument(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'framework' in value;
}

/** Reads a framework of one document. `file`: as problems name it. */
export function readDocument(file: string, text: string, format: 'json' | 'yaml'): ReadDocument {
  const parsed = format === 'json' ? jsonText(text) : parseYamlText(text);
  const problems: Problem[] = parsed.faults.map((fault) => ({ file, path: '', ...fault }));
  if (parsed.value === undefined) return { seed: new Seed([], []), problems };
  const root = new Located(file, [], parsed.value, (...where) => parsed.placeOf(...where));
  problems.push(...checkShape(root, documentFile));
  return { seed: new Seed([...filesOf(root)], []), problems };
}

function* filesOf(root: Located): Generator<SeedFile> {
  const { value } = root;
  if (!isDocument(value)) return;
  yield { kind: 'framework', root: root.at('framework') };
  // A file of these holds its list under the key that the document has for it too.
  for (const kind of WHOLE) if (root.at(kind).value !== undefined) yield { kind, root: root.only(kind) };
  for (const [key, kind] of Object.entries(LISTS)) {
    if (kind !== undefined) for (const each of root.at(key).items) yield { kind, root: each };
  }
}

function jsonText(text: string): YamlText {
  try {
    const value: unknown = JSON.parse(text);
    let located: YamlText | undefined;
    const placeOf = (path: Path, part?: 'key' | 'value'): Place => {
      if (text.length > LONGEST_WITH_PLACES) return { line: 1, column: 1 };
      // JSON is YAML too.
      located ??= parseYamlText(text);
      return located.placeOf(path, part);
    };
    return { value, faults: [], placeOf };
  } catch (error) {
    const message = (error as SyntaxError).message;
    const before = text.slice(0, Number(/position (\d+)/.exec(message)?.[1] ?? text.length));
    const fault = {
      line: before.split('\n').length,
      column: before.length - before.lastIndexOf('\n'),
      message: `not valid JSON: ${message}`,
    };
    return { value: undefined, faults: [fault], placeOf: () => ({ line: 1, column: 1 }) };
  }
}
