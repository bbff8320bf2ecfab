import { z } from 'zod';

/** What variables of the environment hold, for the rooms that have some of their own: each kind as what it means. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What stands between commas. */
export const commaSeparated = z.string().transform((text) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
);

/** Up to ten minutes. */
export function milliseconds(least: number) {
  return wholeNumber(least, 600_000, 'a whole number of milliseconds');
}

export function wholeNumber(least: number, most: number, what = 'a whole number') {
  const meaning = `${what} from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error: meaning, abort: true })
    .transform(Number)
    .pipe(z.number().min(least, meaning).max(most, meaning));
}

/** What a variable should be that is one of a few words. */
export function oneOf(words: readonly string[]): string {
  return `one of ${words.join(', ')}`;
}
