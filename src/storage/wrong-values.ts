import type { z } from 'zod';
import { UnreadableValue } from './port/unreadable-value.ts';

const MOST_SHOWN = 100;

/** What is wrong with something that lies in the database, as a sentence: `It should be a number, but it is "7".` */
export function whatIsWrong(issue: z.core.$ZodIssue, stored: unknown): string {
  return `${wanted(issue)}, but it is ${shownValue(valueAt(stored, issue.path))}.`;
}

/** What should be there, as the beginning of a sentence. */
function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `It should be one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `It should be ${ARTICLES[issue.expected] ?? issue.expected}`;
  return issue.message;
}

const ARTICLES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
};

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], record);
}

function shownValue(value: unknown): string {
  if (value === undefined || value === null) return 'missing';
  if (value instanceof UnreadableValue) return value.description;
  return JSON.stringify(value, (_, item: unknown) =>
    item instanceof UnreadableValue ? item.description : item,
  ).slice(0, MOST_SHOWN);
}
