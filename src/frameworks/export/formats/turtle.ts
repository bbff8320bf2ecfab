import type { FrameworkReading } from '../../../graph/reading/framework-reading.ts';
import {
  type MappingsOfThings,
  NAMESPACES,
  rdfNodes,
  type RdfNode,
  type RdfValue,
} from '../rdf/rdf-nodes.ts';

/** A framework as Turtle. */
export function* frameworkTurtle(
  framework: FrameworkReading,
  mappings?: MappingsOfThings,
): Generator<string> {
  for (const [prefix, namespace] of Object.entries(NAMESPACES)) yield `@prefix ${prefix}: <${namespace}> .\n`;
  for (const node of rdfNodes(framework, mappings)) yield `\n${turtleOf(node)}`;
}

function turtleOf({ iri, types, properties }: RdfNode): string {
  const lines = [
    `a ${types.join(', ')}`,
    ...[...properties].map(([property, values]) => `${property} ${values.map(valueOf).join(', ')}`),
  ];
  return `<${iri}>\n  ${lines.join(' ;\n  ')} .\n`;
}

function valueOf(value: RdfValue): string {
  if ('iri' in value) return `<${value.iri}>`;
  // What JSON escapes in a text Turtle escapes alike.
  if ('text' in value) {
    const text = JSON.stringify(value.text.toWellFormed());
    return value.language === undefined ? text : `${text}@${value.language}`;
  }
  if ('number' in value) return `"${value.number}"^^xsd:decimal`;
  return String(value.isTrue);
}
