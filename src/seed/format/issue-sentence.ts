import { z } from 'zod';
import { suggest } from '../../graph/text/suggest.ts';
import { arrayIn, descriptionOf, objectIn, type Schema } from './schema-at.ts';
import { slugified } from '../../graph/text/slugified.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with a value and what would be right. */
interface Sentence {
  readonly message: string;
  readonly suggestion?: string;
}

/**
 * What a zod issue means, said for the person who wrote the file.
 *
 * @param value what stands in the file; undefined: nothing does
 * @param schema what is expected there
 * @param key the last key on the way to the value; empty: the whole file
 */
export function issueSentence(
  issue: Issue,
  value: unknown,
  schema: Schema | undefined,
  key: string,
): Sentence {
  if (value === undefined) return { message: explained('missing', issue, schema) };
  if (value === null) {
    return { message: explained(key === '' ? 'the file is empty' : 'nothing is given', issue, schema) };
  }
  if (key === 'importance' || key === 'confidence') {
    const sentence = fractionSentence(value);
    if (sentence) return sentence;
  }
  return generalSentence(issue, value, schema);
}

function generalSentence(issue: Issue, value: unknown, schema: Schema | undefined): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      return typeSentence(issue.expected, value, schema);
    case 'invalid_union':
      return { message: explained(`${shownValue(value)} is not expected here`, issue, schema) };
    case 'invalid_value':
      return choiceSentence(issue.values.map(String), value);
    case 'invalid_format':
      return formatSentence(issue.message, String(value));
    case 'too_small':
    case 'too_big':
    case 'not_multiple_of':
      return sizeSentence(issue, value, schema);
    default:
      return { message: issue.message };
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
};

function typeSentence(expected: string, value: unknown, schema: Schema | undefined): Sentence {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return {
      message: `expected a text, not the ${typeof value} ${value}; put it in quotes`,
      suggestion: `"${value}"`,
    };
  }
  if ((expected === 'number' || expected === 'int') && typeof value === 'string' && isNumber(value)) {
    return { message: 'expected a number, not a text; take the quotes away', suggestion: value.trim() };
  }
  const shape = objectIn(schema)?.shape ?? {};
  if (expected === 'object' && 'min' in shape && 'max' in shape) return rangeSentence(value);
  const message = `expected ${TYPE_WORDS[expected] ?? expected}, not ${shownValue(value)}`;
  const isOneText = typeof value === 'string' && arrayIn(schema)?.element instanceof z.ZodString;
  return isOneText ? { message, suggestion: `[${value}]` } : { message };
}

function choiceSentence(allowed: readonly string[], value: unknown): Sentence {
  const message = `expected one of ${allowed.join(', ')}, not ${shownValue(value)}`;
  const [suggestion] = suggest(String(value), allowed, 1);
  return suggestion === undefined ? { message } : { message, suggestion };
}

/** @param expected the message that format.ts gives a pattern, such as `a slug: ...` */
function formatSentence(expected: string, value: string): Sentence {
  if (expected.startsWith('a citation')) return citationSentence(value);
  const message = `${shownValue(value)} is not allowed; expected ${expected}`;
  const slug = expected.startsWith('a slug') ? slugified(value) : '';
  return slug === '' ? { message } : { message, suggestion: slug };
}

function sizeSentence(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' | 'not_multiple_of' }>,
  value: unknown,
  schema: Schema | undefined,
): Sentence {
  const description = descriptionOf(schema);
  if (Array.isArray(value)) {
    const fault = value.length === 0 ? 'the list is empty' : `the list has ${value.length} entries`;
    return { message: `${fault}: ${description ?? 'give it an entry'}` };
  }
  if (typeof value === 'string') return { message: `the text is empty: ${description ?? 'say what it is'}` };
  if (description !== undefined) return { message: `${shownValue(value)} is not allowed: ${description}` };
  if (issue.code === 'not_multiple_of') {
    return { message: `expected a multiple of ${issue.divisor}, not ${shownValue(value)}` };
  }
  const bound =
    issue.code === 'too_small'
      ? `${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}`
      : `${issue.inclusive ? 'at most' : 'below'} ${issue.maximum}`;
  return { message: `expected ${bound}, not ${shownValue(value)}` };
}

/** A fault with what is expected instead: in the words of format.ts, else by its type. */
function explained(fault: string, issue: Issue, schema: Schema | undefined): string {
  const description = descriptionOf(schema);
  if (description !== undefined) return `${fault}: ${description}`;
  if (issue.code === 'invalid_value') return `${fault}; expected one of ${issue.values.join(', ')}`;
  if (issue.code !== 'invalid_type') return fault;
  return `${fault}; expected ${TYPE_WORDS[issue.expected] ?? issue.expected}`;
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

/** A share of the whole given as a percentage: 80, 80% or "80%"; undefined where it is none. */
function fractionSentence(value: unknown): Sentence | undefined {
  const [, percent, sign] = /^\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(String(value)) ?? [];
  const number = Number(percent);
  // 1.5 is too much, but nobody means 1.5 percent.
  if (percent === undefined || number > 100 || (sign === '' && number < 2)) return undefined;
  const fraction = String(number / 100);
  return {
    message: `${shownValue(value)} is a percentage; give it as a fraction: ${fraction}`,
    suggestion: fraction,
  };
}

/** A range that is no mapping, such as 4-6. */
function rangeSentence(value: unknown): Sentence {
  const message = `expected a range as { min, max, text }, not ${shownValue(value)}`;
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
function citationSentence(value: string): Sentence {
  const form = 'a citation is source#locator, for instance director-page#Key Skill Sets';
  if (value.trim() === '') return { message: `the citation is empty; ${form}` };
  const hash = value.indexOf('#');
  if (hash < 0) {
    return {
      message: `the citation ${shownValue(value)} has no locator; ${form}, without a space before the #`,
    };
  }
  const [source, locator] = [value.slice(0, hash), value.slice(hash + 1)];
  if (locator.trim() === '') {
    return { message: `the citation ${shownValue(value)} has no locator behind the #; ${form}` };
  }
  if (source.trim() === '') return { message: `the citation ${shownValue(value)} has no source; ${form}` };
  return {
    message: `${shownValue(source)} is not the slug of a source; ${form}`,
    suggestion: `${slugified(source)}#${locator}`,
  };
}

const LONGEST_SHOWN = 40;

/** A value as a person recognises it, shortened. */
function shownValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}...` : value);
}
