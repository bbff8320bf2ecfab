/** As many letters as a line of a box on the map has room for. */
const MOST = 18;

/** A title in one line, or in two of about the same length; what a line has no room for is cut, and said to be. */
export function titleLines(title: string): string[] {
  const words = title.split(' ');
  const splits = words.slice(1).map((_, index) => {
    const before = index + 1;
    return [words.slice(0, before).join(' '), words.slice(before).join(' ')];
  });
  const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
  const [best] = splits.toSorted((a, b) => longest(a) - longest(b));
  const lines = title.length < MOST || best === undefined ? [title] : best;
  return lines.map((line) => (line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line));
}
