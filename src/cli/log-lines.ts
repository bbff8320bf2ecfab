/** What the line of an answered request says. */
const REQUEST = 'request';
/** So late such a line may be written. */
const LATE_MS = 100;
/** So many characters are not waited with. */
const MOST_WAITING = 16_384;

/** By this pino knows that it is to tell what each line says. */
const IS_TOLD: unique symbol = Symbol.for('pino.metadata');

/**
 * Writes the lines of requests together that come within a tenth of a second: a server that answers thousands of them a
 * second would otherwise spend a third of it on writing them one at a time. Every other line is written at once, after what
 * came before it.
 */
export class LogLines {
  readonly [IS_TOLD] = true;
  /** Of the line that comes next; pino says so. */
  lastMsg: string | undefined;
  readonly #out: { write(text: string): unknown };
  #waiting = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(out: { write(text: string): unknown }) {
    this.#out = out;
  }

  write(line: string): void {
    this.#waiting += line;
    if (this.lastMsg !== REQUEST || this.#waiting.length >= MOST_WAITING) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), LATE_MS).unref();
  }

  /** Writes what waits; to be called at the end of the process. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = this.#waiting;
    this.#waiting = '';
    if (text !== '') this.#out.write(text);
  }
}
