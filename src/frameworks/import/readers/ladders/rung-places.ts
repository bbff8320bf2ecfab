import { foldedName } from '../../../../graph/text/folding.ts';
import type { Track } from '../../../../graph/vocabulary.ts';
import type { LadderRung } from './ladder.ts';

/** Where a rung stands: 1 is the lowest, and rungs side by side on a fork share a place. */
export interface Place {
  readonly place: number;
  readonly track: Track | null;
}

const TRACKS: readonly [RegExp, Track][] = [
  [/\b(individual contributor|ic)\b/i, 'INDIVIDUAL'],
  [/\b(people manager|people management|manager|management|pm|em)\b/i, 'MANAGEMENT'],
];
/** What stands in brackets at the end of a title. No bracket is within it, so that each is looked at once. */
export const IN_BRACKETS = /\s*\(([^()]*)\)\s*$/;

/** The track that a title says in brackets at its end, `Senior Engineer 2 (People Manager)`; null: none. */
export function statedTrack(title: string): Track | null {
  const inside = IN_BRACKETS.exec(title)?.[1] ?? '';
  return TRACKS.find(([words]) => words.test(inside))?.[1] ?? null;
}

/**
 * The places of rungs that stand in their order: neighbours that differ in their track only are one fork. Null: one that
 * stands in no list.
 */
export function listedPlaces(rungs: readonly LadderRung[]): (Place | null)[] {
  let place = 0;
  let before: { readonly base: string; readonly tracks: Set<Track> } | null = null;
  return rungs.map(({ title, track, isUnlisted = false }) => {
    if (isUnlisted) return null;
    const own = track ?? statedTrack(title);
    const base = foldedName(title.replace(IN_BRACKETS, ''));
    if (before !== null && own !== null && before.base === base && !before.tracks.has(own)) {
      before.tracks.add(own);
    } else {
      place += 1;
      before = own === null ? null : { base, tracks: new Set([own]) };
    }
    return { place, track: own };
  });
}

/** From each rung to those on the next place that there is; over a fork only along a track. As indexes. */
export function stepsBetween(places: readonly (Place | null)[]): [from: number, to: number][] {
  const known = [...new Set(places.flatMap((place) => place?.place ?? []))].sort((a, b) => a - b);
  const next = new Map(known.map((place, index) => [place, known[index + 1]]));
  return places.flatMap((from, index) =>
    places.flatMap((to, other): [number, number][] =>
      from !== null && to !== null && next.get(from.place) === to.place && goTogether(from.track, to.track)
        ? [[index, other]]
        : [],
    ),
  );
}

function goTogether(one: Track | null, other: Track | null): boolean {
  return one === null || other === null || one === other;
}
