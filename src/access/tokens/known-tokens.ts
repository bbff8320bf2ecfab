import type { StaticToken } from './static-token.ts';
import { readTokens } from './token-folder.ts';

/** How long a token that was revoked may still open, and one that was made may not open yet. */
const FRESH_MS = 1_000;

/** The tokens of a data directory as a server knows them: read again when somebody asks and a second has passed. */
export class KnownTokens {
  readonly #dataDirectory: string;
  readonly #onProblem: (problem: string) => void;
  #told = new Set<string>();
  #readAt = -Infinity;
  #tokens: Promise<readonly StaticToken[]> = Promise.resolve([]);

  constructor(dataDirectory: string, onProblem: (problem: string) => void) {
    this.#dataDirectory = dataDirectory;
    this.#onProblem = onProblem;
  }

  current(): Promise<readonly StaticToken[]> {
    const now = performance.now();
    if (now - this.#readAt < FRESH_MS) return this.#tokens;
    this.#readAt = now;
    this.#tokens = this.#read();
    return this.#tokens;
  }

  /** None where they cannot be read: what is not known opens nothing. */
  async #read(): Promise<readonly StaticToken[]> {
    try {
      return await readTokens(this.#dataDirectory, (problem) => this.#tell(problem));
    } catch (error) {
      this.#tell(`The tokens cannot be read, and open nothing: ${(error as Error).message}`);
      return [];
    }
  }

  /** Each once. */
  #tell(problem: string): void {
    if (!this.#told.has(problem)) this.#onProblem(problem);
    this.#told.add(problem);
  }
}
