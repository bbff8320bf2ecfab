import type { Problem } from '../problem.ts';
import type { Path, Place } from './yaml-text.ts';

type Locate = (path: Path, part?: 'key' | 'value') => Place;

/**
 * A value of a seed file together with where it stands. Says of any value, well formed or not, what it
 * can, so that rules look at a file that has problems too and all of them are found at once.
 */
export class Located {
  readonly file: string;
  readonly path: Path;
  readonly value: unknown;
  readonly #locate: Locate;

  constructor(file: string, path: Path, value: unknown, locate: Locate) {
    this.file = file;
    this.path = path;
    this.value = value;
    this.#locate = locate;
  }

  /** The value of a key; its `value` is undefined where there is none. */
  at(key: string | number): Located {
    const { value } = this;
    const child: unknown =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined;
    return new Located(this.file, [...this.path, key], child, this.#locate);
  }

  /** The same place as if it held nothing but one of its keys. */
  only(key: string): Located {
    return new Located(this.file, this.path, { [key]: this.at(key).value }, this.#locate);
  }

  /** The entries of a list; none of anything else. */
  get items(): readonly Located[] {
    return Array.isArray(this.value) ? this.value.map((_, index) => this.at(index)) : [];
  }

  /** A text that is not blank, without spaces around it. */
  get text(): string | undefined {
    const text = typeof this.value === 'string' ? this.value.trim() : '';
    return text === '' ? undefined : text;
  }

  get texts(): string[] {
    return this.items.flatMap(({ text }) => text ?? []);
  }

  /** The values that a pattern leads to that are there: `advice[].audience[]` is each audience of each advice. */
  select(pattern: string): Located[] {
    return pattern
      .split(/\.|(?=\[\])/)
      .reduce<Located[]>(
        (found, step) => found.flatMap((value) => (step === '[]' ? value.items : value.at(step))),
        [this],
      )
      .filter(({ value }) => value !== undefined);
  }

  /** Every value of a key, at whatever depth. */
  named(key: string): Located[] {
    if (Array.isArray(this.value)) return this.items.flatMap((item) => item.named(key));
    if (typeof this.value !== 'object' || this.value === null) return [];
    return Object.keys(this.value).flatMap((name) =>
      name === key ? this.at(name) : this.at(name).named(key),
    );
  }

  /** `roles/director.yml:12:5`, for a problem elsewhere that has to do with this. */
  get where(): string {
    const { line, column } = this.#locate(this.path);
    return `${this.file}:${line}:${column}`;
  }

  problem(message: string, suggestion?: string, part: 'key' | 'value' = 'value'): Problem {
    return {
      file: this.file,
      ...this.#locate(this.path, part),
      path: pathText(this.path),
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  }
}

/** `requirements[3].level` */
function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
