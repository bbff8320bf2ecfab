import { foldedName } from '../../graph/text/folding.ts';
import { compareIds } from '../../graph/model.ts';
import type { SeedKind } from '../files/layout.ts';
import type { Located } from '../files/located.ts';
import { LIKELY, likenessOfNames, stemsOf } from '../name-likeness.ts';
import type { Problem } from '../problem.ts';
import type { ThingKind } from '../format/values.ts';
import type { Seed } from '../seed.ts';

type Kind = Extract<ThingKind, 'activity' | 'responsibility' | 'skill'>;
type List = Extract<SeedKind, 'activities' | 'responsibilities' | 'skills'>;

/** The list that holds the things of a kind, in their own files as among the reviewed pairs, and what names them. */
const KINDS: readonly { readonly kind: Kind; readonly list: List; readonly names: readonly string[] }[] = [
  { kind: 'skill', list: 'skills', names: ['name', 'aliases[]', 'slug'] },
  { kind: 'responsibility', list: 'responsibilities', names: ['title', 'slug'] },
  { kind: 'activity', list: 'activities', names: ['title', 'slug'] },
];

interface Name {
  readonly value: Located;
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

interface Thing {
  readonly slug: string;
  readonly partOf: string | undefined;
  readonly names: readonly Name[];
}

/** Two things with the names by which they are alike; the second comes later in the seed. */
interface Pair {
  readonly things: readonly [Thing, Thing];
  readonly names: readonly [Name, Name];
}

/**
 * Two skills, responsibilities or activities that are probably one, by their names, and that nobody has
 * reviewed; and entries of reviewed-duplicates.yml that are of no use.
 */
export function* likelyDuplicates(seed: Seed): Generator<Problem> {
  for (const { kind, list, names } of KINDS) {
    const things = seed.select(list, `${list}[]`).flatMap((value) => thingOf(value, names));
    const pairs = new Map(
      likelyPairs(things).map((pair) => [keyOf(pair.things.map(({ slug }) => slug)), pair]),
    );
    const entries = seed.select('reviewed-duplicates', `${list}[]`);
    const known = new Set(entries.map((entry) => keyOf(entry.at('pair').texts)));
    for (const [key, pair] of pairs) if (!known.has(key) && !isTold(kind, pair)) yield unreviewed(kind, pair);
    yield* uselessEntries(seed, kind, entries, pairs);
  }
}

function unreviewed(kind: Kind, { things: [first], names: [one, other] }: Pair): Problem {
  return other.value.problem(
    `probably the same ${kind} as ${first.slug}, at ${one.value.where}, by the names "${other.text}" and "${one.text}"; ` +
      'merge them under one slug, or enter the pair with a reason in reviewed-duplicates.yml',
  );
}

function* uselessEntries(
  seed: Seed,
  kind: Kind,
  entries: readonly Located[],
  pairs: ReadonlyMap<string, Pair>,
): Generator<Problem> {
  const defined = new Set(seed.definitions(kind).map(([slug]) => slug));
  const first = new Map<string, Located>();
  for (const pair of entries.map((entry) => entry.at('pair'))) {
    const slugs = pair.texts;
    const [one, other, ...more] = slugs;
    // What is no pair is told by its shape, and an unknown slug by the references.
    if (one === undefined || other === undefined || more.length > 0) continue;
    if (!slugs.every((slug) => defined.has(slug))) continue;
    const key = keyOf(slugs);
    const earlier = first.get(key);
    if (earlier) yield pair.problem(`the pair is entered already, at ${earlier.where}`);
    else first.set(key, pair);
    if (!pairs.has(key)) {
      yield pair.problem(`${one} and ${other} are not named alike; take the entry away`);
    }
  }
}

function thingOf(value: Located, patterns: readonly string[]): Thing[] {
  const slug = value.at('slug').text;
  if (slug === undefined) return [];
  const names = patterns
    .flatMap((pattern) => value.select(pattern))
    .flatMap((name): Name[] =>
      name.text === undefined ? [] : [{ value: name, text: name.text, stems: stemsOf(name.text) }],
    );
  return [{ slug, partOf: value.at('partOf').text, names }];
}

/** All pairs that are named alike. Only things that share a stem are compared. */
function likelyPairs(things: readonly Thing[]): Pair[] {
  const byStem = new Map<string, Set<Thing>>();
  const found: Pair[] = [];
  for (const thing of things) {
    const stems = new Set(thing.names.flatMap((name) => [...name.stems]));
    const earlier = new Set([...stems].flatMap((stem) => [...(byStem.get(stem) ?? [])]));
    for (const other of earlier) {
      const names = isKnownToDiffer(other, thing) ? undefined : alikeNames(other, thing);
      if (names) found.push({ things: [other, thing], names });
    }
    for (const stem of stems) byStem.set(stem, (byStem.get(stem) ?? new Set()).add(thing));
  }
  return found;
}

/** A part is not the whole; two of one slug are told by another rule. */
function isKnownToDiffer(a: Thing, b: Thing): boolean {
  return a.slug === b.slug || a.partOf === b.slug || b.partOf === a.slug;
}

/** Two skills of the very same name or alias are told by the rule about names. */
function isTold(kind: Kind, { names }: Pair): boolean {
  const [one, other] = names.map(({ text }) => foldedName(text));
  return kind === 'skill' && one === other && names.every(({ value }) => value.path.at(-1) !== 'slug');
}

/** The names of two things that are most alike, if they are enough. */
function alikeNames(a: Thing, b: Thing): readonly [Name, Name] | undefined {
  let best: readonly [Name, Name] | undefined;
  let most = LIKELY;
  for (const one of a.names) {
    for (const other of b.names) {
      const likeness = likenessOfNames(one.stems, other.stems);
      if (best ? likeness <= most : likeness < most) continue;
      [best, most] = [[one, other], likeness];
    }
  }
  return best;
}

function keyOf(slugs: readonly string[]): string {
  return [...slugs].sort(compareIds).join('\0');
}
