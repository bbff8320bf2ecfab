import type { Random } from './random.ts';

/** How the next page of an operation is asked for: by this variable, with the value that the answer has by this name. */
export interface NextPage {
  readonly variable: string;
  readonly key: string;
}

/** What stands around the selection sets of an operation, as it comes together. */
export class OperationParts {
  readonly variables: Record<string, unknown> = {};
  readonly declarations: string[] = [];
  readonly fragments: string[] = [];
  nextPage: NextPage | null = null;
  readonly #random: Random;
  #names = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  newName(letter: string): string {
    this.#names += 1;
    return `${letter}${this.#names}`;
  }

  /**
   * Declares a variable and returns it: with its value, with `literal` as its default, or, for null, sometimes left out,
   * which means the same but for arguments with a default.
   */
  variable(type: string, value: unknown, literal = JSON.stringify(value)): string {
    const name = this.newName('v');
    if (value !== null && this.#random.chance(0.15)) {
      this.declarations.push(`$${name}: ${type} = ${literal}`);
    } else {
      this.declarations.push(`$${name}: ${type}`);
      if (value !== null || this.#random.chance(0.5)) this.variables[name] = value;
    }
    return `$${name}`;
  }
}
