import { foldedWords } from '../graph/text/folding.ts';

/*
 * How alike two names are as names of one thing. Names only: there is no thesaurus, so "hiring" and
 * "recruitment" are alike only where one is an alias of the other. The answer depends on nothing but
 * the two names, so that a reviewed pair stays what it is when other things are added.
 */

/** 0..1, from which on two names are probably names of one thing. */
export const LIKELY = 0.65;

/** Words that carry no meaning of their own in a name. */
const EMPTY_WORDS = new Set(
  (
    'a an and as at by for from how in into is its of on or own that the their to under what when where which ' +
    'who with within ability capability skill skills'
  ).split(' '),
);

const ENDINGS =
  /(?:izations?|ations?|ical|ic|itions?|ships?|ments?|ating|ated|ates?|ings?|ions?|izing|ize[ds]?|isms?|ences?|ances?|ers?|ors?|ed|es|al|ly|s|e|y)$/;
const LEAST_STEM = 3;

/**
 * A word without its endings, lightly: "communication", "communicating" and "communicate" are one stem,
 * and so are "mentoring" and "mentorship", "planning" and "plan".
 */
export function stemOf(word: string): string {
  let stem = word;
  for (;;) {
    const shorter = stem.replace(ENDINGS, '').replace(/([b-df-hj-km-np-rt-vx-z])\1$/, '$1');
    if (shorter.length < LEAST_STEM || shorter === stem) return stem;
    stem = shorter;
  }
}

/** Stems that many names share; what is beside them tells the names apart. */
const WEAK_STEMS = new Set(
  [
    'build',
    'business',
    'company',
    'develop',
    'engineer',
    'execut',
    'lead',
    'manag',
    'organ',
    'set',
    'software',
    'team',
    'technic',
    'technology',
  ].map(stemOf),
);
const WEAK = 0.35;

/** The stems that a name is compared by; those of its empty words only where it has no others. */
export function stemsOf(name: string): ReadonlySet<string> {
  const words = foldedWords(name.replaceAll('&', ' and '));
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return new Set((telling.length > 0 ? telling : words).map(stemOf));
}

/** How alike a name is to a longer one that has all its stems, if these weigh enough to mean something. */
const CONTAINED = 0.75;
const LEAST_CONTAINED = 2;

/**
 * 0..1: the part of both names' stems that they share, weak stems counting less; 1: the same stems. A name
 * of two stems or more that a longer name contains is likely to be the same: "Performance Reviews" and
 * "Ladders, one-on-ones and performance reviews".
 */
export function likenessOfNames(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [shared, inA, inB] = [weightOf(a.intersection(b)), weightOf(a), weightOf(b)];
  if (shared === 0) return 0;
  const isContained = shared === Math.min(inA, inB) && shared >= LEAST_CONTAINED;
  return Math.max((2 * shared) / (inA + inB), isContained ? CONTAINED : 0);
}

function weightOf(stems: ReadonlySet<string>): number {
  return stems.values().reduce((sum, stem) => sum + (WEAK_STEMS.has(stem) ? WEAK : 1), 0);
}
