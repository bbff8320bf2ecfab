/** Deeper than anything that one would write, and far from what the parser's calls of itself have room for. */
export const DEEPEST = 100;

/** Where a query is nested too deep: lines and columns from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const OPENING = new Set(['{', '[', '(']);
const CLOSING = new Set(['}', ']', ')']);
const [CURLY, SQUARE, ROUND] = ['{', '[', '('].map((bracket) => bracket.charCodeAt(0));
/** What a query consists of as far as its nesting matters: texts, comments, and brackets. */
const PARTS = /"""(?:\\"""|[^])*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?|#[^\n\r]*|[{}[\]()]/g;

/** The first bracket that is within more than 100 others; null where none is. Looks at it once, without recursion. */
export function tooDeepAt(query: string): Place | null {
  // Nearly every query has fewer brackets in all, and counting them takes a part of the time.
  if (!hasMoreOpening(query)) return null;
  let depth = 0;
  for (const { 0: part, index } of query.matchAll(PARTS)) {
    if (OPENING.has(part)) depth += 1;
    else if (CLOSING.has(part)) depth -= 1;
    if (depth > DEEPEST) return placeOf(query, index);
  }
  return null;
}

/** Whether more brackets are opened than may be within each other, those in texts and comments counted too. */
function hasMoreOpening(query: string): boolean {
  let opened = 0;
  for (let at = 0; at < query.length; at += 1) {
    const code = query.charCodeAt(at);
    if ((code === CURLY || code === SQUARE || code === ROUND) && (opened += 1) > DEEPEST) return true;
  }
  return false;
}

function placeOf(query: string, index: number): Place {
  const lines = query.slice(0, index).split(/\r\n|[\n\r]/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
