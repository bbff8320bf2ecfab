import { byId, type Mapping } from '../graph/model.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { MAPPING_BASES, MAPPING_TYPES, type MappingType } from '../graph/vocabulary.ts';
import { addTo, eachInPortions } from '../graph/work/portions.ts';

/** A mapping as one of its two things sees it. */
export interface Mapped {
  readonly mapping: Mapping;
  /** The thing at the other end. */
  readonly otherId: string;
  /** How that stands to this one: BROADER: it is the wider one. */
  readonly type: MappingType;
}

const TURNED: Readonly<Partial<Record<MappingType, MappingType>>> = {
  BROADER: 'NARROWER',
  NARROWER: 'BROADER',
};

/** The mappings of each thing, from either end, closest first. One whose other end is not in the graph is no mapping. */
export const MAPPED: Derivation<GraphReading, ReadonlyMap<string, readonly Mapped[]>> = {
  name: 'mappings of things',
  *make(graph) {
    const mapped = new Map<string, Mapped[]>();
    yield* eachInPortions(graph.mappings.list, (mapping) => {
      const { fromId, toId, type } = mapping;
      if (!isThere(graph, fromId) || !isThere(graph, toId)) return;
      addTo(mapped, fromId, { mapping, otherId: toId, type });
      addTo(mapped, toId, { mapping, otherId: fromId, type: TURNED[type] ?? type });
    });
    yield* eachInPortions([...mapped.values()], (each) => each.sort(byCloseness));
    return mapped;
  },
};

function isThere(graph: GraphReading, id: string): boolean {
  return (graph.find('roles', id) ?? graph.find('skills', id)) !== undefined;
}

/** The mappings of a thing, closest first. */
export function mappingsOf(graph: GraphReading, id: string): readonly Mapped[] {
  return graph.derived(MAPPED).get(id) ?? [];
}

/** Nobody has said it, so nothing is computed with it. */
export function isCandidate({ basis }: Pick<Mapping, 'basis'>): boolean {
  return basis === 'DERIVED';
}

/** Those of them that somebody stated or confirmed, and is not only a candidate. */
export function statedOf(graph: GraphReading, id: string): readonly Mapped[] {
  return mappingsOf(graph, id).filter(({ mapping }) => !isCandidate(mapping));
}

/** By type, then what somebody has stated before what was derived, then surest first, what nobody judged last. */
function byCloseness(a: Mapped, b: Mapped): number {
  return (
    MAPPING_TYPES.indexOf(a.type) - MAPPING_TYPES.indexOf(b.type) ||
    MAPPING_BASES.indexOf(a.mapping.basis) - MAPPING_BASES.indexOf(b.mapping.basis) ||
    (b.mapping.confidence ?? -1) - (a.mapping.confidence ?? -1) ||
    byId(a.mapping, b.mapping)
  );
}
