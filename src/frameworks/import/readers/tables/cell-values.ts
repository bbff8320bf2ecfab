import { foldedName } from '../../../../graph/text/folding.ts';
import type { INVOLVEMENTS, Track, TransitionKind } from '../../../../graph/vocabulary.ts';

/** What a cell says that names nothing. */
const NOTHING = /^(?:[-–—]+|n\/?a|none|keine?|aucune?|ninguno|tbd)$/i;

/** Several things of one cell: parted by line ends, semicolons or bars. A comma is a part of titles. */
export function severalOf(cell: string): string[] {
  return cell
    .split(/[\n\r;|\u2028]+/)
    .map((part) => part.replace(/^\s*[-•*·]\s+/, '').trim())
    .filter((part) => part !== '' && !NOTHING.test(part));
}

/** `2`, `2-3 years`, `2 to 3`, `5+`, as a range with the words of the source; null: no figure. */
export function yearsOf(cell: string): { min: number | null; max: number | null; text: string } | null {
  const text = cell.trim();
  const numbers = [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) => Number(number.replace(',', '.')));
  const [min, max] = numbers;
  if (min === undefined || numbers.length > 2) return null;
  if (max !== undefined) return min <= max ? { min, max, text } : null;
  if (/\+|\bmore\b|\bat least\b/i.test(text)) return { min, max: null, text };
  return /\bup to\b|\bat most\b|</i.test(text) ? { min: null, max: min, text } : { min, max: min, text };
}

const TRACKS: Readonly<Record<string, Track>> = {
  individual: 'INDIVIDUAL',
  ic: 'INDIVIDUAL',
  individualcontributor: 'INDIVIDUAL',
  technical: 'INDIVIDUAL',
  engineering: 'INDIVIDUAL',
  specialist: 'INDIVIDUAL',
  management: 'MANAGEMENT',
  manager: 'MANAGEMENT',
  people: 'MANAGEMENT',
  leadership: 'MANAGEMENT',
  executive: 'EXECUTIVE',
};

/** Null: a track that the graph does not know. */
export function trackOf(cell: string): Track | null {
  return TRACKS[foldedName(cell)] ?? null;
}

const KINDS: Readonly<Record<string, TransitionKind>> = {
  promotion: 'PROMOTION',
  up: 'PROMOTION',
  vertical: 'PROMOTION',
  lateral: 'LATERAL',
  sideways: 'LATERAL',
  across: 'LATERAL',
  horizontal: 'LATERAL',
  trackswitch: 'TRACK_SWITCH',
  trackchange: 'TRACK_SWITCH',
  switch: 'TRACK_SWITCH',
  redefinition: 'REDEFINITION',
  related: 'RELATED',
  relatedoccupation: 'RELATED',
  similar: 'RELATED',
};

export function transitionKindOf(cell: string): TransitionKind | null {
  return KINDS[foldedName(cell)] ?? null;
}

type Involvement = (typeof INVOLVEMENTS)[number];
const INVOLVEMENT_WORDS: Readonly<Record<string, Involvement>> = {
  r: 'OWNS',
  responsible: 'OWNS',
  owns: 'OWNS',
  owner: 'OWNS',
  a: 'APPROVES',
  accountable: 'APPROVES',
  approves: 'APPROVES',
  c: 'ASSISTS',
  consulted: 'ASSISTS',
  assists: 'ASSISTS',
  supports: 'ASSISTS',
  shares: 'SHARES',
  shared: 'SHARES',
  mayown: 'MAY_OWN',
  measuredby: 'MEASURED_BY',
  notowned: 'NOT_OWNED',
};

export function involvementOf(cell: string): Involvement | null {
  return INVOLVEMENT_WORDS[foldedName(cell)] ?? null;
}

const CODE = String.raw`(?:l|lvl|ic|m|p|e|g|t|level|grade|band|step|stufe|niveau|nivel)?[\s.-]*\d{1,2}`;
/** `L3`; `L3: Senior`, `Level 3 - Senior`; `Senior (L3)`. */
const CODES = [`^(${CODE})$`, String.raw`^(${CODE})\s*[:–—-]\s*\p{L}`, String.raw`\((${CODE})\)$`].map(
  (code) => new RegExp(code, 'iu'),
);

/** What a name says of its level, `L3` of `L3: Senior` and of `Senior (L3)`; null: no number. */
export function codeIn(name: string): string | null {
  const text = name.trim();
  return CODES.map((code) => code.exec(text)?.[1]).find((code) => code !== undefined) ?? null;
}

/** The number of a rung that its name states: 3 of `L3`, `Level 3`, `IC-3`, `3`, `L3: Senior`; null: none. */
export function rungOf(name: string): number | null {
  const rung = Number(/\d+$/.exec(codeIn(name) ?? '')?.[0] ?? NaN);
  return rung >= 1 && rung <= 20 ? rung : null;
}
