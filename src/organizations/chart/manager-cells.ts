/*
 * Cells that name managers. A cell is one id, unless it is no id and every part of it is one: first between the signs
 * that part lists everywhere, then by what people write between two: "3/1", "3 1", "3 and 1". An id may have any of these
 * in it, so that nothing is taken apart of which a part is unknown.
 */

const SEPARATORS = [
  /[;,|\n，；、]/,
  /[;,|\n，；、/+&]|\s(?:and|und|et|y|e|og|och|en|oder|or|ou|i|a|ja|ve|и|и\/или|와|과|と)\s/i,
  /[;,|\n，；、/+&\s]/,
] as const;

/**
 * The ids that a cell holds; itself where it cannot be taken apart into ids.
 *
 * @param isKnown whether some row has it, be it one that does not count: at least one part must be an id
 */
export function idsIn(
  cell: string,
  isId: (text: string) => boolean,
  isKnown: (text: string) => boolean = isId,
): string[] {
  const text = withoutListSigns(cell.trim(), isId);
  if (text === '') return [];
  if (isId(text) || !/[;,|\n，；、/+&\s]/.test(text)) return [text];
  for (const separator of SEPARATORS) {
    const parts = partsBetween(text, separator);
    if (parts.length > 1 && parts.every(isKnown)) return parts;
  }
  return [text];
}

/**
 * What a cell holds where it holds several ids or names: its parts between semicolons, bars and line breaks, and only where
 * there are none of these between commas: "Aa, Ada; Bb, Bo" are two.
 */
export function partsOf(cell: string): string[] {
  const text = withoutListSigns(cell.trim(), () => false);
  const parts = listedIn(text);
  return parts.length > 1 ? parts : partsBetween(text, /[,，]/);
}

/** A comma may be within a name; other signs list names too. */
const LISTED = /[^;|\n；、]+/g;

/** What stands between the signs that list names. */
export function listedIn(cell: string): string[] {
  return (cell.match(LISTED) ?? []).map((part) => part.trim()).filter((part) => part !== '');
}

/** The cell with something else in the place of each such part. */
export function withListed(cell: string, put: (part: string) => string): string {
  return cell.replace(LISTED, (piece) => piece.replace(/\S(?:.*\S)?/s, put));
}

/** A list as programs write it, `["3", "1"]` or `{3,1}`, without the signs around it. */
function withoutListSigns(text: string, isId: (text: string) => boolean): string {
  const inner = /^\[(.*)\]$|^\{(.*)\}$/s.exec(text);
  const list = inner?.[1] ?? inner?.[2] ?? '';
  // "[unassigned]" is none.
  if (!/[,;"']|^\s*\d+\s*$/.test(list) || isId(text)) return text;
  return list.replace(/["']/g, '').trim();
}

function partsBetween(cell: string, separator: RegExp): string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
