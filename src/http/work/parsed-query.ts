import { z } from 'zod';
import { InvalidInputError } from '../../graph/errors.ts';

const WHOLE_NUMBER = 'a whole number from 0 on, given once';

/** A number in an address. */
export const wholeNumber = z
  .string(WHOLE_NUMBER)
  .regex(/^\d{1,9}$/, WHOLE_NUMBER)
  .transform(Number);

/** What may be left out in an address, also by leaving it empty. */
export function given<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
}

export function oneOf<Name extends string>(names: readonly Name[]) {
  return z.enum(names, `one of ${names.join(', ')}`);
}

/** What may be given several times. */
export const several = z.union([z.string().transform((text) => [text]), z.array(z.string())]);

/** `?dryRun` says yes as well. */
export const yesOrNo = z
  .enum(['', 'true', 'false'], '"true" or "false"')
  .transform((text) => text !== 'false');

/** As its sender calls a file. */
export const sentName = z.string().max(4096, 'at most 4096 characters');

/** What stands behind the question mark, or in a body, of the shape that it must have. @throws InvalidInputError with all that is wrong */
export function parsedQuery<Shape extends z.ZodRawShape>(shape: z.ZodObject<Shape>, given: unknown) {
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `${issue.keys.join(', ')}: nothing is called so here; there are ${Object.keys(shape.shape).join(', ')}.`
      : `${issue.path.join('.') || 'The request'} should be ${issue.message}${insteadOf(valueAt(given, issue.path))}.`,
  );
  const [first] = result.error.issues;
  const [argument] = first?.path ?? [];
  throw new InvalidInputError([...new Set(problems)].join('\n'), {
    ...(argument !== undefined && { argument: String(argument) }),
    ...(first?.code === 'invalid_value' && { suggestions: first.values.map(String) }),
  });
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], given);
}

/** What was given, where that is a text. */
function insteadOf(value: unknown): string {
  return typeof value === 'string' ? `, and is "${value.slice(0, 40)}"` : '';
}
