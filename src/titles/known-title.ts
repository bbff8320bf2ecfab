import { writtenOut } from '../graph/text/short-forms.ts';
import type { Citation, Range, RoleTitle } from '../graph/model.ts';
import { foldedName } from '../graph/text/folding.ts';
import { isHeld, withoutTakingBack } from './held.ts';
import { partsOfTitle, type TitleParts, wordsOfTitle } from './parts.ts';

/** By which of its names a role is met. */
export type TitleKind = 'title' | 'alias' | 'given' | 'code' | 'mention';

/** A name of a role, taken apart. */
export interface KnownTitle {
  readonly roleId: string;
  /** Whether the role is a job, not a class, a body or an outside party. */
  readonly isJob: boolean;
  readonly text: string;
  readonly kind: TitleKind;
  /** What a source adds to a title that it gives. */
  readonly circumstance: string | null;
  readonly organizationSize: Range | null;
  /** 0..1: how sure it is that the source says so. */
  readonly confidence: number;
  readonly letters: string;
  readonly long: string;
  /** Of the title without the words by which it is not held. */
  readonly parts: TitleParts;
  /** Whether it is said of somebody who is in the position: not "Engineering Intern". */
  readonly isHeld: boolean;
}

/** Takes a name of a role apart; `given`: the fact that it comes from, where a source gives it. */
export function knownTitle(
  { id, isJob }: { readonly id: string; readonly isJob: boolean },
  text: string,
  kind: TitleKind,
  given?: RoleTitle,
): KnownTitle {
  return {
    roleId: id,
    isJob,
    text,
    kind,
    circumstance: given?.circumstance ?? null,
    organizationSize: given?.organizationSize ?? null,
    confidence: given === undefined ? 1 : sureness(given.citations),
    letters: foldedName(text),
    long: writtenOut(text),
    parts: partsOfTitle(wordsOfTitle(isHeld(text) ? text : withoutTakingBack(text))),
    isHeld: isHeld(text),
  };
}

/** That of the surest citation; one that nobody judged is sure. */
function sureness(citations: readonly Citation[]): number {
  return Math.max(0, ...citations.map(({ confidence }) => confidence ?? 1));
}
