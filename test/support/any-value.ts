import fc from 'fast-check';
import { z } from 'zod';
import { citation } from '../../src/graph/kinds/values.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('a#b', '#', ' x ', 'line\nbreak', '"\'`\\$', '主管 😀', 'é', 'null', '0', '{}'),
);
const number = fc.oneof(fc.integer({ min: 0, max: 1_000 }), fc.constantFrom(0.5, 2.25, 1e-3));

/** A value of a schema, whatever it is. What cites stands on one of two sources. */
export function anyOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema === citation) {
    return anyRecord(citation.shape, { sourceId: fc.constantFrom('Source:one', 'Source:two') });
  }
  if (schema instanceof z.ZodNullable) return fc.option(anyOf(schema.unwrap()), { nil: null });
  if (schema instanceof z.ZodDefault) return anyOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return fc.array(anyOf(schema.element), { maxLength: 3 });
  if (schema instanceof z.ZodObject) return anyRecord(schema.shape, {});
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return number;
  if (schema instanceof z.ZodString) return text;
  throw new Error('Say here what a value of this schema may be.');
}

export function anyRecord(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  known: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<object> {
  return fc.record(
    Object.fromEntries(
      Object.entries(shape).map(([field, schema]) => [field, known[field] ?? anyOf(schema)]),
    ),
  );
}
