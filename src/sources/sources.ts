import { checkChoices } from '../graph/arguments/choices.ts';
import type { Given } from '../graph/arguments/given.ts';
import { type Attribute, compareIds, type Source } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';

/** The sources of all frameworks, by title, then id. */
export function listSources(graph: GraphReading): Source[] {
  return graph.frameworks
    .flatMap(({ sources }) => sources.list)
    .sort((a, b) => compareIds(a.title, b.title) || compareIds(a.id, b.id));
}

/** The attributes of all frameworks, by key, then id. */
export function listAttributes(graph: GraphReading): Attribute[] {
  return graph.frameworks
    .flatMap(({ attributes }) => attributes.list)
    .sort((a, b) => compareIds(a.key, b.key) || compareIds(a.id, b.id));
}

/** The ids of the attributes with these keys; null: any. @throws InvalidInputError */
export function checkAttributes(graph: GraphReading, attributes: Given<readonly string[]>): string[] | null {
  return checkChoices('attribute', 'attributes', attributes, () =>
    listAttributes(graph).map(({ id, key }) => ({ value: id, names: [key] })),
  );
}
