import type { MappingType } from '../graph/vocabulary.ts';

/**
 * The mapping relations of SKOS. As the SKOS Reference has it, `<A> skos:broadMatch <B>` says that B, the object, is the
 * broader one: broadMatch is a sub-property of broader (S41, https://www.w3.org/TR/skos-reference/#mapping), of which section
 * 8.1 says so in words (https://www.w3.org/TR/skos-reference/#semantic-relations). A mapping leads from A to B, and BROADER
 * of it says that its end is the wider one, so the two are the same.
 */
export const SKOS_RELATIONS = {
  SAME: 'exactMatch',
  CLOSE: 'closeMatch',
  NARROWER: 'narrowMatch',
  BROADER: 'broadMatch',
  RELATED: 'relatedMatch',
} as const satisfies Readonly<Record<MappingType, string>>;
