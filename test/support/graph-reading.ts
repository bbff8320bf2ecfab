import type { FrameworkContent, Mapping } from '../../src/graph/model.ts';
import { frameworkReading } from '../../src/graph/reading/framework-reading.ts';
import { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import { MappingsReading } from '../../src/graph/reading/mappings-reading.ts';

/** A graph of these frameworks and no organizations, without a database. */
export function graphReading(...contents: readonly FrameworkContent[]): GraphReading {
  return mappedReading([], ...contents);
}

/** The same with mappings between the frameworks. */
export function mappedReading(
  mappings: readonly Mapping[],
  ...contents: readonly FrameworkContent[]
): GraphReading {
  const readings = contents.map((content) =>
    frameworkReading({ scope: content.framework.slug, version: 1, stamp: '' }, content),
  );
  return new GraphReading({
    version: contents.length,
    readAt: new Date(0),
    frameworks: readings,
    mappings: new MappingsReading({ version: 1, stamp: '' }, mappings),
  });
}
