import type { FrameworkReading } from '../../../graph/reading/framework-reading.ts';
import { DocumentParts } from '../document-parts.ts';

/** A framework as one JSON document; one entry of a list is made at a time. */
export function* frameworkJson(framework: FrameworkReading): Generator<string> {
  const parts = new DocumentParts(framework);
  yield `{\n  "framework": ${indented(parts.framework(), 1)}`;
  for (const [key, entries] of parts.lists()) {
    yield `,\n  ${JSON.stringify(key)}: [`;
    let comma = '\n    ';
    for (const entry of entries) {
      yield comma + indented(entry, 2);
      comma = ',\n    ';
    }
    yield '\n  ]';
  }
  yield '\n}\n';
}

function indented(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}
