import { ForbiddenError } from '../../graph/errors.ts';
import type { Framework } from '../../graph/model.ts';

/** What licences say that forbid passing on; the words of licences that allow it are told apart first. */
const FORBIDS =
  /\ball rights reserved\b|\bproprietary\b|\bconfidential\b|\binternal use\b|\bnot for (re)?distribution\b|\bno redistribution\b|\bmay not be (re)?distributed\b|\bSFIA\b/i;
/** Creative Commons without derivatives, by any of its names: what was changed may not be passed on. */
const NO_DERIVATIVES = /\bBY(?:[ -]NC)?[ -]ND\b|\bno[ -]?deriv(?:ative|s\b)/i;

/** Whether the words of a licence may be such. */
export function mayForbidPassingOn(words: string): boolean {
  return FORBIDS.test(words) || NO_DERIVATIVES.test(words);
}

/** Why a framework may not be passed on; null: nothing forbids it. What is stated goes over what the licence says. */
function whyNotPassedOn({
  licence,
  modified,
  redistribution,
}: Pick<Framework, 'licence' | 'modified' | 'redistribution'>): string | null {
  if (redistribution === 'ALLOWED') return null;
  if (redistribution === 'FORBIDDEN') return 'it was imported as one that may not be passed on';
  if (licence === null) return null;
  if (FORBIDS.test(licence)) return `its licence forbids it: "${licence}"`;
  // Levels that were mapped, names that were cleaned and another form are changes, said or not.
  if (NO_DERIVATIVES.test(licence)) {
    const change = modified ? 'it was changed' : 'an export is not as it was published';
    return `${change}, and its licence forbids passing on what was changed: "${licence}"`;
  }
  return null;
}

/** What a licence wants said beside what is passed on. */
export interface PassedOnTerms {
  readonly licence: string | null;
  readonly origin: string | null;
  readonly attribution: string | null;
  readonly isModified: boolean;
}

export function passedOnTerms({ licence, origin, attribution, modified }: Framework): PassedOnTerms {
  return { licence, origin, attribution, isModified: modified };
}

export function mayBePassedOn(framework: Framework): boolean {
  return whyNotPassedOn(framework) === null;
}

/** @throws ForbiddenError for a framework that may not be passed on */
export function checkMayBePassedOn(framework: Framework): void {
  const why = whyNotPassedOn(framework);
  if (why === null) return;
  throw new ForbiddenError(
    `The framework "${framework.title}" may not be passed on: ${why}. For your own use, such as a backup, the command ` +
      `takes --own-use; a framework that may be passed on after all is imported with --redistribution allowed.`,
  );
}
