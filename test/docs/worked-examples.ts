/** A query of a page, and the answer that stands beneath it. */
export interface WorkedExample {
  /** Where it is, for instance "README.md:40". */
  readonly place: string;
  readonly query: string;
  /** The text of the answer; null where the page shows none. */
  readonly answer: string | null;
}

const FENCED = /^```(graphql|json)\n(.*?)^```$/gms;

/** The queries of a Markdown page; a block of JSON is the answer to the query before it. */
export function workedExamples(page: string, markdown: string): WorkedExample[] {
  const blocks = [...markdown.matchAll(FENCED)].map(({ 1: language, 2: text = '', index }) => ({
    isQuery: language === 'graphql',
    text,
    line: markdown.slice(0, index).split('\n').length,
  }));
  return blocks.flatMap(({ isQuery, text, line }, index) => {
    if (!isQuery) return [];
    const next = blocks[index + 1];
    const answer = next === undefined || next.isQuery ? null : next.text;
    return [{ place: `${page}:${line}`, query: text, answer }];
  });
}

const WIDTH = 110;

/** JSON as the pages show it: what fits on a line stands on one line. */
export function answerText(value: unknown, indent = ''): string {
  const short = onOneLine(value);
  if (indent.length + short.length <= WIDTH || typeof value !== 'object' || value === null) return short;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${answerText(item, inner)}`)
    : Object.entries(value).map(
        ([key, item]) => `${inner}${JSON.stringify(key)}: ${answerText(item, inner)}`,
      );
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
