import { slugified } from '../../graph/text/slugified.ts';

/** What is wrong with a value and what would be right. */
export interface Sentence {
  readonly message: string;
  readonly suggestion?: string;
}

/** A share of the whole given as a percentage: 80, 80% or "80%"; undefined where it is none. */
export function fractionSentence(value: unknown): Sentence | undefined {
  const [, percent, sign] = /^\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(String(value)) ?? [];
  const number = Number(percent);
  // 1.5 is too much, but nobody means 1.5 percent.
  if (percent === undefined || number > 100 || (sign === '' && number < 2)) return undefined;
  const fraction = String(number / 100);
  return {
    message: `${shown(value)} is a percentage; give it as a fraction: ${fraction}`,
    suggestion: fraction,
  };
}

/** A range that is no mapping, such as 4-6. */
export function rangeSentence(value: unknown): Sentence {
  const message = `expected a range as { min, max, text }, not ${shown(value)}`;
  const [, first, second] = /^\s*(\d+(?:\.\d+)?)\s*(?:-|–|to)\s*(\d+(?:\.\d+)?)/.exec(String(value)) ?? [];
  if (first === undefined || second === undefined) return { message };
  const isReversed = Number(first) > Number(second);
  const [min, max] = isReversed ? [second, first] : [first, second];
  return {
    message: isReversed ? `${message}, and the lower number first` : message,
    suggestion: `{ min: ${min}, max: ${max}, text: "${min}-${max}" }`,
  };
}

/** A citation that is not source#locator. */
export function citationSentence(value: string): Sentence {
  const form = 'a citation is source#locator, for instance director-page#Key Skill Sets';
  if (value.trim() === '') return { message: `the citation is empty; ${form}` };
  const hash = value.indexOf('#');
  if (hash < 0) {
    return { message: `the citation ${shown(value)} has no locator; ${form}, without a space before the #` };
  }
  const [source, locator] = [value.slice(0, hash), value.slice(hash + 1)];
  if (locator.trim() === '') {
    return { message: `the citation ${shown(value)} has no locator behind the #; ${form}` };
  }
  if (source.trim() === '') return { message: `the citation ${shown(value)} has no source; ${form}` };
  return {
    message: `${shown(source)} is not the slug of a source; ${form}`,
    suggestion: `${slugified(source)}#${locator}`,
  };
}

const LONGEST_SHOWN = 40;

/** A value as a person recognises it, shortened. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}...` : value);
}
