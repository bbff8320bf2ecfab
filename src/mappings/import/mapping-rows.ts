import { foldedName } from '../../graph/text/folding.ts';
import { MAPPING_BASES, MAPPING_TYPES } from '../../graph/vocabulary.ts';
import { confidenceOf, mappingBasisOf, mappingTypeOf } from './mapping-words.ts';
import type { Things } from '../things.ts';
import type { StatedMapping } from './stated-mapping.ts';

/** What a mapping of a file may have. */
export const MAPPING_FIELDS = ['from', 'to', 'things', 'type', 'basis', 'confidence', 'reason'] as const;
/** For people, in a file of candidates: what the two ends are called. Nothing is read of it. */
export const NAMES_FOR_PEOPLE = ['fromName', 'toName'] as const;
type Field = (typeof MAPPING_FIELDS)[number];

/** One mapping of a file as words, and where it stands; a place for each field where they have places of their own. */
export interface MappingWords {
  readonly at: string;
  readonly words: Readonly<Partial<Record<Field, string>>>;
  readonly placeOf?: (this: void, field: Field) => string;
}

/** A mapping, or all that is wrong with it. */
export function mappingOfWords({ at, words, placeOf = () => at }: MappingWords): StatedMapping | string[] {
  const problems: string[] = [];
  const stated = (field: Field) => words[field]?.trim() ?? '';
  const one = <Value>(field: Field, usual: Value, read: (word: string) => Value | null, should: string) => {
    const word = stated(field);
    if (word === '') return usual;
    const value = read(word);
    if (value === null) problems.push(`${placeOf(field)}: ${field} is "${word}"; it is ${should}`);
    return value ?? usual;
  };
  for (const field of ['from', 'to', 'type'] as const) {
    if (stated(field) === '') problems.push(`${placeOf(field)}: ${field} is missing`);
  }
  const mapping: StatedMapping = {
    at,
    from: stated('from'),
    to: stated('to'),
    things: one('things', null, thingsOf, 'roles or skills'),
    type: one(
      'type',
      'RELATED',
      mappingTypeOf,
      `one of ${MAPPING_TYPES.join(', ')}, or a mapping relation of SKOS`,
    ),
    basis: one('basis', 'CONFIRMED', mappingBasisOf, `one of ${MAPPING_BASES.join(', ')}`),
    confidence: one('confidence', null, confidenceOf, 'a number from 0 to 1'),
    reason: stated('reason') || null,
  };
  return problems.length > 0 ? problems : mapping;
}

function thingsOf(word: string): Things | null {
  const folded = foldedName(word);
  return folded === 'roles' || folded === 'role'
    ? 'roles'
    : folded === 'skills' || folded === 'skill'
      ? 'skills'
      : null;
}
