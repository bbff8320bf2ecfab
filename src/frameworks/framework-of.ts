import { NotFoundError } from '../graph/errors.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { suggest } from '../graph/text/suggest.ts';

/** The framework of a slug. @throws NotFoundError with suggestions */
export function frameworkOf(graph: GraphReading, slug: string): FrameworkReading {
  const reading = graph.framework(slug);
  if (reading !== undefined) return reading;
  const known = graph.frameworks.map(({ scope }) => scope);
  const suggestions = suggest(slug, known, 5);
  throw new NotFoundError(
    `No framework has the slug "${slug}". ${known.length === 0 ? 'There is none.' : `There ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}.`}`,
    { argument: 'slug', suggestions },
  );
}
