import type { Answer } from './answers.ts';

/** Some fields of a fact. */
type Fields = Readonly<Record<string, Answer>>;

/** The claim that is shown. */
export function chosen(says: RegExp | Fields): Answer {
  return { ...fieldsOf(says), chosen: true };
}

/** A claim that stays beside the one that is shown, and says why. */
export function notChosen(says: RegExp | Fields): Answer {
  return { ...fieldsOf(says), chosen: false, reason: /^Not chosen/ };
}

function fieldsOf(says: RegExp | Fields): Fields {
  return says instanceof RegExp ? { value: says } : says;
}

/** A claim's figure; an end that the source leaves open is null. */
export function figures(min: number | null, max: number | null): Fields {
  return { range: { min, max } };
}

/** A skill's level and importance. */
export function level(at: number, importance: number): Answer {
  return { level: at, importance };
}

/** The same where the sources differ about it. */
export function disputed(at: number, importance: number): Answer {
  return { level: at, importance, contested: true };
}

/** An activity's hours a week. */
export function hours(min: number, max: number): Answer {
  return { hoursPerWeek: { min, max } };
}

export const owns = involved('OWNS');
export const shares = involved('SHARES');
export const assists = involved('ASSISTS');
export const approves = involved('APPROVES');
export const mayOwn = involved('MAY_OWN');
export const measuredBy = involved('MEASURED_BY');
export const notOwned = involved('NOT_OWNED');

function involved(involvement: string): (expectation: RegExp) => Answer {
  return (expectation) => ({ involvement, expectation });
}
