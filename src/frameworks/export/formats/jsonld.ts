import type { FrameworkReading } from '../../../graph/reading/framework-reading.ts';
import {
  type MappingsOfThings,
  NAMESPACES,
  rdfNodes,
  type RdfNode,
  type RdfValue,
} from '../rdf/rdf-nodes.ts';

/** A framework as JSON-LD: one graph, with its context in it, so that nothing has to be fetched to read it. */
export function* frameworkJsonLd(
  framework: FrameworkReading,
  mappings?: MappingsOfThings,
): Generator<string> {
  yield `{\n  "@context": ${JSON.stringify(NAMESPACES)},\n  "@graph": [`;
  let comma = '\n    ';
  for (const node of rdfNodes(framework, mappings)) {
    yield comma + JSON.stringify(jsonOf(node));
    comma = ',\n    ';
  }
  yield '\n  ]\n}\n';
}

function jsonOf({ iri, types, properties }: RdfNode): object {
  const said = [...properties].map(([property, values]) => [property, values.map(valueOf)] as const);
  return { '@id': iri, '@type': types, ...Object.fromEntries<unknown>(said) };
}

function valueOf(value: RdfValue): unknown {
  if ('iri' in value) return { '@id': value.iri };
  if ('text' in value) {
    const text = value.text.toWellFormed();
    return value.language === undefined ? text : { '@value': text, '@language': value.language };
  }
  return 'number' in value ? { '@value': String(value.number), '@type': 'xsd:decimal' } : value.isTrue;
}
