/**
 * `="00101"`, which keeps a spreadsheet from reading a number, as the text `"00101"`: where a cell begins with the sign and a
 * quote, the sign is left out. What stands within quotes stays as it is.
 */
export class FormulaTexts {
  readonly #delimiter: string;
  #isQuoted = false;
  #before = '\n';
  #rest = '';

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** What the last chunk ended with, of which the next would decide. */
  get rest(): string {
    return this.#rest;
  }

  /** A chunk of a file, each behind the one before. */
  plain(chunk: string): string {
    const text = this.#rest + chunk;
    const end = text.endsWith('=') ? text.length - 1 : text.length;
    const kept: string[] = [];
    let from = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
      if (!this.#isQuoted && text[at - 1] === '=' && this.#endsCell(text[at - 2] ?? this.#before)) {
        kept.push(text.slice(from, at - 1));
        from = at;
      }
      this.#isQuoted = !this.#isQuoted;
    }
    this.#before = text[end - 1] ?? this.#before;
    this.#rest = text.slice(end);
    return kept.length === 0 ? text.slice(0, end) : `${kept.join('')}${text.slice(from, end)}`;
  }

  #endsCell(character: string): boolean {
    return character === this.#delimiter || /[\n\r\u2028\u2029\u0085]/.test(character);
  }
}
