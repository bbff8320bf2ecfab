import { stringify } from 'yaml';
import type { FrameworkReading } from '../../../graph/reading/framework-reading.ts';
import { DocumentParts } from '../document-parts.ts';

const OPTIONS = { lineWidth: 110, aliasDuplicateObjects: false, version: '1.2', schema: 'core' } as const;

/** A framework as one YAML document, in the form of the seed files; one entry of a list is made at a time. */
export function* frameworkYaml(framework: FrameworkReading): Generator<string> {
  const parts = new DocumentParts(framework);
  yield stringify({ framework: parts.framework() }, OPTIONS);
  for (const [key, entries] of parts.lists()) {
    yield `${key}:\n`;
    for (const entry of entries) yield indented(stringify([entry], OPTIONS));
  }
}

/** Empty lines stay empty, as in a text of several lines. */
function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
