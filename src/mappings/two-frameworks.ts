import { InvalidInputError } from '../graph/errors.ts';
import { checkFrameworks } from '../graph/frameworks.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';

/** The two frameworks that a question names. @throws InvalidInputError for one that is not there, or one beside itself */
export function twoFrameworks(
  graph: GraphReading,
  question: { readonly a: string; readonly b: string },
): readonly [FrameworkReading, FrameworkReading] {
  const [a, b] = (['a', 'b'] as const).map((argument) => {
    const [slug = ''] = checkFrameworks(graph, [question[argument]], argument) ?? [];
    return graph.framework(slug) as FrameworkReading;
  }) as [FrameworkReading, FrameworkReading];
  if (a === b) {
    throw new InvalidInputError('a and b are the same framework; name another one for b.', { argument: 'b' });
  }
  return [a, b];
}
