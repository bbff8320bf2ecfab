/** What a cell states; the source writes "n/a" for nothing. */
export function stated(cell: string): string | null {
  const text = cell.trim();
  return text === '' || /^(n\/a|null)$/i.test(text) ? null : text;
}

/** A figure of a cell; null: there is none. */
export function figureOf(cell: string): number | null {
  const text = stated(cell);
  if (text === null || !/^-?\d+(?:[.,]\d+)?$/.test(text)) return null;
  return Number(text.replace(',', '.'));
}
