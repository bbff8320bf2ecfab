import type { Json } from '../../support/ask.ts';

/**
 * What a fact has to say: a word exactly, a figure, prose by what it has to contain, a list by each of its entries,
 * a thing by some of its fields. A regular expression in the place of a thing is looked for in all that it says.
 */
export type Answer = string | number | boolean | null | RegExp | readonly Answer[] | { readonly [field: string]: Answer };

/** Not what the fact says, but about it. */
const BESIDE_THE_POINT = new Set(['citations', 'claims', 'reason', '__typename']);

/** Whether a fact, or a field of one, is as expected. */
export function fits(found: Json, answer: Answer): boolean {
  if (answer instanceof RegExp) return answer.test(wordsOf(found).join('\n'));
  if (answer === null || typeof answer !== 'object') return found === answer;
  if (Array.isArray(answer)) {
    return (
      Array.isArray(found) &&
      found.length === answer.length &&
      answer.every((each: Answer, index) => fits(found[index], each))
    );
  }
  return (
    found !== null &&
    typeof found === 'object' &&
    Object.entries(answer).every(([field, value]) => fits(found[field], value))
  );
}

/** A fact with every thing that it only names, `{ slug: "director" }`, as that name or id. */
export function named(found: Json): Json {
  if (found === null || typeof found !== 'object') return found;
  if (Array.isArray(found)) return found.map(named);
  const fields = Object.entries(found);
  if (fields.length === 1 && ('slug' in found || 'id' in found)) return fields[0]![1];
  return Object.fromEntries(fields.map(([field, value]) => [field, named(value)]));
}

function wordsOf(found: Json): string[] {
  if (typeof found === 'string') return [found];
  if (found === null || typeof found !== 'object') return [];
  return Object.entries(found).flatMap(([field, value]) => (BESIDE_THE_POINT.has(field) ? [] : wordsOf(value)));
}

/** The claim that is shown. */
export const chosen = (says: Answer): Answer => ({ ...claimed(says), chosen: true });

/** A claim that stays beside the one that is shown, and why. */
export const notChosen = (says: Answer): Answer => ({ ...claimed(says), chosen: false, reason: /^Not chosen/ });

const claimed = (says: Answer): { readonly [field: string]: Answer } =>
  says instanceof RegExp || typeof says !== 'object' || says === null || Array.isArray(says)
    ? { value: says }
    : (says as { readonly [field: string]: Answer });

/** A claim's figure; an end that the source leaves open is null. */
export const figures = (min: number | null, max: number | null): { readonly range: Answer } => ({ range: { min, max } });

/** A skill's level and importance. */
export const level = (at: number, importance: number): Answer => ({ level: at, importance });

/** A level about which the sources differ. */
export const disputed = (at: number, importance: number): Answer => ({ level: at, importance, contested: true });

/** An activity's hours a week. */
export const hours = (min: number, max: number): Answer => ({ hoursPerWeek: { min, max } });

const involved = (involvement: string) => (expectation: RegExp): Answer => ({ involvement, expectation });

export const owns = involved('OWNS');
export const shares = involved('SHARES');
export const assists = involved('ASSISTS');
export const approves = involved('APPROVES');
export const mayOwn = involved('MAY_OWN');
export const measuredBy = involved('MEASURED_BY');
export const notOwned = involved('NOT_OWNED');
