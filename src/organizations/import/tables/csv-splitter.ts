/**
 * Parts the text of a CSV file into records, chunk by chunk, by looking for the signs that part it: lines without a quote,
 * which most of a large file are, are split at once. Of what is broken it only says that it is: the parser behind csv-records
 * knows what to say of it.
 */
export class CsvSplitter {
  readonly #delimiter: string;
  readonly #lineEnd: string;
  readonly #mostCharacters: number;
  #rest = '';

  /** @param lineEnd `\n`, before which a carriage return belongs to it, or `\r` */
  constructor(delimiter: string, lineEnd: '\n' | '\r', mostCharacters: number) {
    this.#delimiter = delimiter;
    this.#lineEnd = lineEnd;
    this.#mostCharacters = mostCharacters;
  }

  /** The records that end in this chunk; null: quotes are broken, or a record goes on for too long. */
  add(chunk: string): string[][] | null {
    return this.#split(this.#rest + chunk, false);
  }

  /** The record that ends with the file; null: as above. */
  end(): string[][] | null {
    return this.#split(this.#rest, true);
  }

  #split(text: string, isLast: boolean): string[][] | null {
    const records: string[][] = [];
    let at = 0;
    let quote = text.indexOf('"');
    while (at < text.length) {
      const lineEnd = text.indexOf(this.#lineEnd, at);
      if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
      if (quote < 0 || (lineEnd >= 0 && quote > lineEnd)) {
        if (lineEnd < 0 && !isLast) break;
        const end = lineEnd < 0 ? text.length : this.#endOfLine(text, at, lineEnd);
        records.push(text.slice(at, end).split(this.#delimiter));
        at = lineEnd < 0 ? text.length : lineEnd + 1;
        continue;
      }
      const quoted = this.#quoted(text, at, isLast);
      if (quoted === 'broken') return null;
      if (quoted === 'unfinished') break;
      records.push(quoted.cells);
      at = quoted.end;
    }
    this.#rest = text.slice(at);
    return this.#rest.length > this.#mostCharacters ? null : records;
  }

  /** A record cell by cell. */
  #quoted(
    text: string,
    start: number,
    isLast: boolean,
  ): { readonly cells: string[]; readonly end: number } | 'broken' | 'unfinished' {
    const cells: string[] = [];
    for (let at = start; ;) {
      let end: number;
      if (text[at] === '"') {
        end = closingQuote(text, at + 1);
        // The quote at the end of a chunk may be the first of two.
        if (end < 0 || (end === text.length - 1 && !isLast)) return isLast ? 'broken' : 'unfinished';
        const inner = text.slice(at + 1, end);
        cells.push(inner.includes('"') ? inner.replaceAll('""', '"') : inner);
        end += 1;
      } else {
        end = this.#endOfPlainCell(text, at);
        if (end < 0) return isLast ? this.#lastCell(text, at, cells) : 'unfinished';
        const cell = text.slice(at, end);
        if (cell.includes('"')) return 'broken';
        cells.push(cell);
      }
      if (end === text.length) return { cells, end };
      if (text[end] === this.#delimiter) at = end + 1;
      else if (text[end] === this.#lineEnd) return { cells, end: end + 1 };
      else if (this.#lineEnd === '\n' && text[end] === '\r') {
        if (text[end + 1] === '\n') return { cells, end: end + 2 };
        return end + 1 === text.length && !isLast ? 'unfinished' : 'broken';
      } else return 'broken';
    }
  }

  #lastCell(text: string, at: number, cells: string[]) {
    const cell = text.slice(at);
    return cell.includes('"') ? ('broken' as const) : { cells: [...cells, cell], end: text.length };
  }

  /** Where a cell without quotes ends; -1: it goes on. */
  #endOfPlainCell(text: string, at: number): number {
    const delimiter = text.indexOf(this.#delimiter, at);
    const lineEnd = text.indexOf(this.#lineEnd, at);
    if (lineEnd < 0) return delimiter;
    const end = this.#endOfLine(text, at, lineEnd);
    return delimiter < 0 || delimiter > end ? end : delimiter;
  }

  #endOfLine(text: string, start: number, lineEnd: number): number {
    return this.#lineEnd === '\n' && lineEnd > start && text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
  }
}

/** Of a cell that has begun with one; -1: there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
