import type { Track } from '../../../../graph/vocabulary.ts';
import type { Entry } from '../../../middle/entries.ts';

/*
 * What all repositories of ladders have in common, however they are written: families of rungs, with criteria by topic.
 */

/** What is expected on a rung in one topic. */
export interface Criterion {
  /** The key of a {@link LadderTopic}. */
  readonly topic: string;
  /** A line each, as the source words it. */
  readonly lines: readonly string[];
  /** What the source says explicitly of how well: a word of a scale, a sign; null: nothing, and verbs are no grades. */
  readonly grade: string | null;
  /** Where the source weighs it, above 0 to 1. */
  readonly importance?: number | null;
  readonly at: string;
}

/** What who stands on a rung answers for, as the source words it. */
export interface Duty {
  readonly title: string;
  readonly at: string;
}

export interface LadderRung {
  /** Within its ladder. */
  readonly key: string;
  readonly title: string;
  readonly at: string;
  readonly summary?: string | null;
  readonly codes?: readonly string[];
  readonly track?: Track | null;
  /** The number that the source gives it: more is higher. Null: the source gives none. */
  readonly number?: number | null;
  /** Whether only criteria name it, and no list in which it would have a place. */
  readonly isUnlisted?: boolean;
  readonly criteria: readonly Criterion[];
  readonly duties?: readonly Duty[];
}

/** One family: rungs in the order in which they are listed, which by itself says nothing. */
export interface Ladder {
  /** Leads the keys of its rungs; '': there is one ladder only. */
  readonly key: string;
  readonly title: string;
  readonly rungs: readonly LadderRung[];
  /** Whether a rung with the next number is the next step, rather than only higher. */
  readonly stepsByNumber: boolean;
}

export interface LadderTopic {
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
  readonly area: string | null;
  readonly at: string;
}

/** All ladders of a source, and what else it says. */
export interface Ladders {
  readonly ladders: readonly Ladder[];
  readonly topics: readonly LadderTopic[];
  readonly others: readonly Entry[];
}

/** The key of a rung among all ladders. */
export function rungKey(ladder: Pick<Ladder, 'key'>, rung: Pick<LadderRung, 'key'>): string {
  return ladder.key === '' ? rung.key : `${ladder.key}/${rung.key}`;
}
