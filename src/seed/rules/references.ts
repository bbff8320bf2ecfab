import { z } from 'zod';
import { SEED_SCHEMAS, type SeedKind } from '../files/layout.ts';
import { REFERENCES, SLUG, type ThingKind } from '../format/values.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../seed.ts';

type Reference = readonly [pattern: string, thing: ThingKind];

/** Every place of a kind of seed file that holds a slug of something else, as the format says. */
export const REFERENCE_PLACES: ReadonlyMap<SeedKind, readonly Reference[]> = new Map(
  (Object.keys(SEED_SCHEMAS) as SeedKind[]).map((kind) => [kind, [...referencesIn(SEED_SCHEMAS[kind])]]),
);

/** A slug that nothing has. */
export const references: Rule = function* (seed): Generator<Problem> {
  for (const { kind, root } of seed.files) {
    for (const [pattern, thing] of REFERENCE_PLACES.get(kind) ?? []) {
      for (const reference of root.select(pattern)) {
        const slug = reference.text;
        // What is no slug at all is told by its shape.
        const isSlug = thing === 'attribute' || SLUG.test(slug ?? '');
        if (slug === undefined || !isSlug || seed.isKnown(thing, slug)) continue;
        const article = /^[aeiou]/.test(thing) ? 'an' : 'a';
        yield reference.problem(`${slug} is not the slug of ${article} ${thing}`, seed.nearest(thing, slug));
      }
    }
  }
};

/** By paths such as `requirements[].skill`. */
function* referencesIn(schema: z.core.$ZodType, path = ''): Generator<Reference> {
  const reference = REFERENCES.get(schema);
  if (reference !== undefined) yield [path, reference.thing];
  else if (schema instanceof z.ZodOptional) yield* referencesIn(schema.unwrap(), path);
  else if (schema instanceof z.ZodArray) yield* referencesIn(schema.element, `${path}[]`);
  else if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries<z.core.$ZodType>(schema.shape)) {
      yield* referencesIn(field, path === '' ? key : `${path}.${key}`);
    }
  }
}
