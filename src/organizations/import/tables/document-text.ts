import {
  isMap,
  isNode,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  type ScalarTag,
  type Document,
} from 'yaml';
import { exactNumber } from './table.ts';
import { fileError } from '../rows/problems.ts';

/** The way to a value: keys and indexes from the top of the file. */
export type Path = readonly (string | number)[];

/** A JSON or YAML text whose values are as they are written: `007` and 12345678901234567890 are texts. */
export interface DocumentText {
  readonly value: unknown;
  /** The line of a value, counted from 1; null where finding it would take too long. */
  lineOf(path: Path): number | null;
}

/** @throws InvalidInputError with the line of what is no JSON or YAML */
export function parseDocumentText(path: string, text: string, format: 'json' | 'yaml'): DocumentText {
  try {
    return format === 'json' ? parseJson(path, text) : parseYaml(path, text);
  } catch (error) {
    if (error instanceof RangeError) throw fileError([`${path}: nested too deeply to be read`], error);
    throw error;
  }
}

/** Finding a line takes a second parse that keeps places, about a second for 2 MB. */
const LONGEST_WITH_LINES = 2_000_000;

const MOST_PROBLEMS = 20;

function parseJson(path: string, text: string): DocumentText {
  let located: ((wanted: Path) => number | null) | undefined;
  return {
    value: jsonValue(path, text),
    lineOf: (wanted) => {
      if (text.length > LONGEST_WITH_LINES) return null;
      // JSON is YAML too.
      located ??= locatorOf(...yamlDocument(text));
      return located(wanted);
    },
  };
}

function jsonValue(path: string, text: string): unknown {
  const keepDigits = (_key: string, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' && context?.source !== undefined ? exactNumber(context.source) : value;
  try {
    return JSON.parse(text, keepDigits) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = /position (\d+)/.exec(error.message)?.[1];
    const line = text.slice(0, at === undefined ? text.length : Number(at)).split('\n').length;
    const lines = lineWise(text, keepDigits);
    if (lines !== null) return lines;
    throw fileError([`${path}:${line}: not valid JSON: ${withoutText(error.message)}`], error);
  }
}

/** One object a line, as programs write that add to a file; null where a line is none. */
function lineWise(text: string, keepDigits: Parameters<typeof JSON.parse>[1]): unknown[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return null;
  try {
    return lines.map((line) => JSON.parse(line, keepDigits) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The engine quotes what stands around the fault, which may be about a person. */
function withoutText(message: string): string {
  return message
    .replace(/, (?:\.\.\.)?".*"(?:\.\.\.)? is not valid JSON$/s, '')
    .replace(/^Unexpected token '.*?'/su, 'an unexpected sign');
}

function parseYaml(path: string, text: string): DocumentText {
  const [document, lines] = yamlDocument(text);
  const problems = new Map<number, string>();
  for (const { pos, message } of document.errors) {
    const { line } = lines.linePos(pos[0]);
    const what = message.startsWith('Maximum call stack')
      ? 'nested too deeply to be read'
      : `not valid YAML: ${message}`;
    // Further errors on a line are mostly the parser's surprise at the first.
    if (!problems.has(line) && problems.size < MOST_PROBLEMS) problems.set(line, `${path}:${line}: ${what}`);
  }
  if (problems.size > 0) throw fileError([...problems.values()]);
  try {
    return { value: document.toJS() as unknown, lineOf: locatorOf(document, lines) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw fileError(
      [`${path}: its aliases cannot be followed: ${error.message}; write the values out`],
      error,
    );
  }
}

const NULL: ScalarTag = {
  identify: (value) => value === null,
  default: true,
  tag: 'tag:yaml.org,2002:null',
  test: /^(?:~|null|Null|NULL)?$/,
  resolve: () => new Scalar(null),
};

/** Only what a number gives back as it is written, so that the id 1.10 stays 1.10. */
const NUMBER: ScalarTag = {
  identify: (value) => typeof value === 'number',
  default: true,
  tag: 'tag:yaml.org,2002:float',
  test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?$/,
  resolve: (text) => exactNumber(text),
};

/** Texts, numbers and nulls: what else YAML tells apart is text here, so that an id or a date stays as written. */
function yamlDocument(text: string): [Document.Parsed, LineCounter] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    schema: 'failsafe',
    customTags: (tags) => [...tags, NULL, NUMBER],
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  });
  return [document, lineCounter];
}

function locatorOf(document: Document.Parsed, lines: LineCounter): (path: Path) => number {
  return (path) => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const step of path) {
      const next: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
      if (!isNode(next)) break;
      node = next;
      offset = next.range?.[0] ?? offset;
    }
    return lines.linePos(offset).line;
  };
}
