import { useCallback, useState } from 'react';

/** A person's own levels by the slug of the skill, 0 to 5. They stay in this page: a reload forgets them. */
export type Ratings = Readonly<Record<string, number>>;

const KEY = 'ratings';

/** From behind the "#" of a link that somebody made on purpose; browsers send that to no server. */
function ratingsInLink(hash: string): Ratings {
  const text = new URLSearchParams(hash.replace(/^#/, '')).get(KEY) ?? '';
  const pairs = text.split(',').flatMap((pair) => {
    const at = pair.lastIndexOf(':');
    const level = Number(pair.slice(at + 1));
    return at > 0 && level >= 0 && level <= 5 ? [[pair.slice(0, at), level] as const] : [];
  });
  return Object.fromEntries(pairs);
}

export function linkWithRatings(ratings: Ratings): string {
  const text = Object.entries(ratings).map(([skill, level]) => `${skill}:${level}`);
  return `${location.origin}${location.pathname}${location.search}#${new URLSearchParams({ [KEY]: text.join(',') }).toString()}`;
}

export interface RatingState {
  readonly ratings: Ratings;
  /** null: not rated. */
  readonly rate: (skill: string, level: number | null) => void;
  readonly forget: () => void;
}

export function useRatings(): RatingState {
  const [ratings, setRatings] = useState<Ratings>(() => ratingsInLink(location.hash));
  const rate = useCallback((skill: string, level: number | null) => {
    setRatings((known) => {
      const { [skill]: _before, ...others } = known;
      return level === null ? others : { ...others, [skill]: level };
    });
  }, []);
  return { ratings, rate, forget: () => setRatings({}) };
}

/** As the server takes it. */
export function profileOf(ratings: Ratings): { skill: string; level: number }[] {
  return Object.entries(ratings).map(([skill, level]) => ({ skill, level }));
}
