import { z } from 'zod';
import { MAPPING_BASES, MAPPING_TYPES } from '../vocabulary.ts';
import { type RecordOfKind, relationshipKind } from './kind.ts';
import { optionalNumber, optionalText, text } from './values.ts';

/*
 * How things of one framework stand to things of another. These belong to no framework but to a scope of their own, so no
 * list of a framework has them: ADR 21.
 */

const schema = z.object({
  id: text,
  fromId: text,
  toId: text,
  /** BROADER: what it leads to is the wider one. */
  type: z.enum(MAPPING_TYPES),
  /** What was DERIVED only and nobody has confirmed is a candidate. */
  basis: z.enum(MAPPING_BASES),
  /** 0..1; null: nobody judged it. */
  confidence: optionalNumber,
  reason: optionalText,
  /** The crosswalk or file that has it. */
  statedBy: text,
});

export type Mapping = RecordOfKind<typeof roleMappings>;
export const roleMappings = relationshipKind({
  type: 'Mapping',
  relationship: 'MAPS_TO',
  from: { field: 'fromId', label: 'Role' },
  to: { field: 'toId', label: 'Role' },
  schema,
});
export const skillMappings = relationshipKind({
  type: 'Mapping',
  relationship: 'MAPS_TO',
  from: { field: 'fromId', label: 'Skill' },
  to: { field: 'toId', label: 'Skill' },
  schema,
});
