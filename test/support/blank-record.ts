import { z } from 'zod';
import { KINDS, type List, LISTS, type RecordOf } from '../../src/graph/kinds/kinds.ts';
import type { FrameworkContent } from '../../src/graph/model.ts';

/** The fields that a record may do without. */
type Blank<Of> = {
  readonly [
    Field in keyof Of as null extends Of[Field] ? Field : Of[Field] extends readonly unknown[] ? Field : never
  ]: null extends Of[Field] ? null : readonly never[];
};

/** What a record of a kind may do without, left out: a test states the rest, and nothing when a kind gets a field more. */
export function blank<L extends List>(list: L): Blank<RecordOf<L>> {
  const fields: Record<string, null | []> = {};
  for (const [field, schema] of Object.entries(KINDS[list].schema.shape)) {
    if (schema instanceof z.ZodNullable) fields[field] = null;
    else if (schema instanceof z.ZodArray) fields[field] = [];
  }
  return fields as unknown as Blank<RecordOf<L>>;
}

/** A framework of nothing. */
export const NOTHING = Object.fromEntries(
  LISTS.filter((list) => list !== 'frameworks').map((list) => [list, []]),
) as unknown as Omit<FrameworkContent, 'framework'>;
