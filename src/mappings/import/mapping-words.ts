import { foldedName } from '../../graph/text/folding.ts';
import { MAPPING_BASES, type MappingBasis, type MappingType } from '../../graph/vocabulary.ts';

const TYPES: Readonly<Record<string, MappingType>> = {
  same: 'SAME',
  exact: 'SAME',
  exactmatch: 'SAME',
  skosexactmatch: 'SAME',
  close: 'CLOSE',
  closematch: 'CLOSE',
  skosclosematch: 'CLOSE',
  broader: 'BROADER',
  broadmatch: 'BROADER',
  broadermatch: 'BROADER',
  skosbroadmatch: 'BROADER',
  narrower: 'NARROWER',
  narrowmatch: 'NARROWER',
  narrowermatch: 'NARROWER',
  skosnarrowmatch: 'NARROWER',
  related: 'RELATED',
  relatedmatch: 'RELATED',
  skosrelatedmatch: 'RELATED',
};

/** Ours or those of SKOS; null: no type of mapping. */
export function mappingTypeOf(word: string): MappingType | null {
  return TYPES[foldedName(word)] ?? null;
}

/** Null: no basis. */
export function mappingBasisOf(word: string): MappingBasis | null {
  return MAPPING_BASES.find((basis) => foldedName(basis) === foldedName(word)) ?? null;
}

/** Null: no share of one. */
export function confidenceOf(word: string): number | null {
  const text = word.trim().replace(',', '.');
  const number = /^\d*\.?\d+$/.test(text) ? Number(text) : NaN;
  return number >= 0 && number <= 1 ? number : null;
}
