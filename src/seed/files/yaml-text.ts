import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, YAMLError, YAMLMap } from 'yaml';

/** The way to a value: keys and indexes from the top of the file. */
export type Path = readonly (string | number)[];

/** Line and column, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with the text as YAML. */
export interface Fault extends Place {
  readonly message: string;
}

/** A parsed YAML text that knows where each of its values stands. */
export interface YamlText {
  /** The text as plain JavaScript; undefined where it cannot be trusted, because the YAML itself is broken. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Where a value or its key stands; of what is missing: where the thing begins in which it is missing. */
  placeOf(path: Path, part?: 'key' | 'value'): Place;
}

/** What the words of the parser leave open, said for the person who wrote the file. */
const SENTENCES: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'a tab is used as indentation; indent with spaces',
  MULTIPLE_DOCS: 'a second document begins here; a file holds one, so take the --- away',
  NON_STRING_KEY: 'a key is a list or a mapping; keys are plain words',
  BLOCK_AS_IMPLICIT_KEY: 'a colon and a space within a text; put the text in quotes',
  BAD_SCALAR_START: 'a text that begins with a reserved character; put it in quotes',
};

/**
 * Parses one YAML 1.2 document of the core schema, strictly: no tabs as indentation, no repeated keys,
 * no anchors, aliases, tags or directives, which a reader of the file would have to resolve in their head.
 */
export function parseYamlText(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    uniqueKeys: false,
    stringKeys: true,
    version: '1.2',
    schema: 'core',
    logLevel: 'error',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const broken = document.errors.map((error) => ({
    ...placeAt(error.pos[0]),
    message: SENTENCES[error.code] ?? `not valid YAML: ${error.message}`,
  }));
  const { faults, hasAlias } = unwelcomeFeatures(document, placeAt);
  return {
    value: broken.length > 0 || hasAlias ? undefined : (document.toJS() as unknown),
    // Further errors on a line are mostly the parser's surprise at the first.
    faults: [...new Map(broken.reverse().map((fault) => [fault.line, fault])).values(), ...faults],
    placeOf: (path, part = 'value') => placeAt(offsetOf(document, path, part)),
  };
}

/** What YAML allows and seed files do not, with repeated keys, so that the first one can be named. */
function unwelcomeFeatures(document: Document.Parsed, placeAt: (offset: number) => Place) {
  const faults: Fault[] = [];
  let hasAlias = false;
  const report = (node: unknown, message: string) => faults.push({ ...placeAt(startOf(node)), message });
  if (document.directives.yaml.explicit === true || Object.keys(document.directives.tags).length > 1) {
    faults.push({ line: 1, column: 1, message: 'a % directive; seed files are plain YAML 1.2 without any' });
  }
  visit(document, (_, node) => {
    if (isAlias(node)) {
      hasAlias = true;
      report(node, `the alias *${node.source}; write the value out`);
    } else if (isNode(node)) {
      if (node.anchor !== undefined)
        report(node, `the anchor &${node.anchor}; write values out where they are needed`);
      if (node.tag !== undefined)
        report(
          node,
          `the tag ${node.tag.replace('tag:yaml.org,2002:', '!!')}; seed files have none, put a text in quotes instead`,
        );
      if (isMap(node))
        repeatedKeys(node).forEach(([key, first]) => {
          const { line, column } = placeAt(startOf(first));
          report(key, `the key ${keyName(key)} a second time; the first is at ${line}:${column}`);
        });
    }
  });
  return { faults, hasAlias };
}

/** Each key that came before in the same mapping, with the first of its name. */
function repeatedKeys(map: YAMLMap): [key: unknown, first: unknown][] {
  const first = new Map<string, unknown>();
  return map.items.flatMap(({ key }) => {
    const name = keyName(key);
    if (first.has(name)) return [[key, first.get(name)] as [unknown, unknown]];
    first.set(name, key);
    return [];
  });
}

function offsetOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [depth, segment] of path.entries()) {
    if (isSeq(node)) node = node.items[Number(segment)];
    else if (isMap(node)) {
      const pair: Pair | undefined = node.items.findLast(({ key }) => keyName(key) === String(segment));
      if (pair === undefined) return offset;
      const isKeyWanted = part === 'key' && depth === path.length - 1;
      if (isKeyWanted || isEmpty(pair.value)) return startOf(pair.key);
      node = pair.value;
    } else return offset;
    if (node === undefined) return offset;
    offset = startOf(node);
  }
  return offset;
}

/** `key:` with nothing behind it, of which the key is a better place to point at. */
function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && value.source === '');
}

function keyName(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function startOf(node: unknown): number {
  return isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0;
}
