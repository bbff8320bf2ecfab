import { type ErrorDetails, InvalidInputError } from '../../../graph/errors.ts';

/** One error for all that is wrong with a file: a line each, `chart.csv:17: what is wrong; what would be right`. */
export function fileError(
  problems: readonly string[],
  cause?: unknown,
  more: ErrorDetails = {},
): InvalidInputError {
  return new InvalidInputError(problems.join('\n'), { problems, ...more }, { cause });
}

/** Headers in quotes, with commas; of many the first ones. */
export function quotedAll(texts: readonly string[], atMost = 40): string {
  const shown = texts.slice(0, atMost).map((text) => `"${text}"`);
  return texts.length > atMost ? `${shown.join(', ')} and ${texts.length - atMost} more` : shown.join(', ');
}
