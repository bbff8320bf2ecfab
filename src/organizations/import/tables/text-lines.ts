import { decodedChunks, type Encoding } from './encoding.ts';

/** A line of a text file, with its number from 1. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a text file as they are read from it, in portions. `ends`: what ends a line, the longer first. */
export async function* textLines(
  path: string,
  encoding: Encoding,
  ends: readonly string[],
): AsyncGenerator<TextLine[]> {
  const end = new RegExp(ends.join('|'), 'u');
  let rest = '';
  let number = 0;
  const numbered = (lines: readonly string[]) => lines.map((text) => ({ number: (number += 1), text }));
  for await (const chunk of decodedChunks(path, encoding)) {
    const text = rest + chunk;
    // A carriage return may be half of a line end.
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
    const lines = whole.split(end);
    rest = (lines.pop() ?? '') + text.slice(whole.length);
    yield numbered(lines);
  }
  const last = rest.split(end);
  if (last.at(-1) === '') last.pop();
  yield numbered(last);
}

/** What ends the lines of a text: of the signs that do, the usual ones where there are any, so that others belong to cells. */
export function lineEndsIn(text: string): readonly string[] {
  const usual = ['\r\n', '\n'];
  if (text.includes('\n')) return usual;
  const other = ['\r', '\u2028', '\u2029', '\u0085'].find((sign) => text.includes(sign));
  return other === undefined ? usual : [other];
}
