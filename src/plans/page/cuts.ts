/** A text of at most `most` characters on one line, cut between two words where it is longer. */
export function cutText(text: string, most: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const start = characters.slice(0, most - 1).join('');
  const space = start.lastIndexOf(' ');
  return `${(space > start.length / 2 ? start.slice(0, space) : start).replace(/[\s,;:.]+$/, '')}…`;
}
