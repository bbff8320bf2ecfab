import { writtenOut } from '../graph/text/abbreviations.ts';
import type { Citation, Range, RoleTitle } from '../graph/model.ts';
import { normalizeName } from '../graph/names/name-index.ts';
import { readTitle, type TitleReading, wordsOfTitle } from './title-reading.ts';

/** By which of its names a role is met. */
export type TitleKind = 'title' | 'alias' | 'given' | 'code' | 'mention';

/** A name of a role, taken apart. */
export interface KnownTitle {
  readonly roleId: string;
  readonly text: string;
  readonly kind: TitleKind;
  /** What a source adds to a title that it gives. */
  readonly circumstance: string | null;
  readonly organizationSize: Range | null;
  /** 0..1: how sure it is that the source says so. */
  readonly confidence: number;
  readonly letters: string;
  readonly long: string;
  readonly reading: TitleReading;
}

/** Takes a name of a role apart; `given`: the fact that it comes from, where a source gives it. */
export function knownTitle(roleId: string, text: string, kind: TitleKind, given?: RoleTitle): KnownTitle {
  return {
    roleId,
    text,
    kind,
    circumstance: given?.circumstance ?? null,
    organizationSize: given?.organizationSize ?? null,
    confidence: given === undefined ? 1 : sureness(given.citations),
    letters: normalizeName(text),
    long: writtenOut(text),
    reading: readTitle(wordsOfTitle(text)),
  };
}

/** That of the surest citation; one that nobody judged is sure. */
function sureness(citations: readonly Citation[]): number {
  return Math.max(0, ...citations.map(({ confidence }) => confidence ?? 1));
}
