import type { Logger } from 'pino';
import type { ContentProblem } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';

/** Who saves what is left of a damaged database has to know what there is. */
export function tellWhatIsThere(graph: GraphReading, log: Logger): void {
  const slugs = graph.organizations.map(({ organization: { slug } }) => slug);
  log.warn(
    slugs.length === 0
      ? 'No organization can be read of the damaged database.'
      : `These organizations can be read of the damaged database: ${slugs.join(', ')}.`,
  );
}

/** What is left out of what is served. */
export function warnOfContent(problems: readonly ContentProblem[], log: Logger): void {
  for (const { id, property, message } of problems) {
    log.warn({ code: 'DATABASE_CONTENT', id, property }, `${id}, ${property}: ${message}`);
  }
}

/** One that is misspelt would be missed only by who asks for it. */
export function warnOfUnknown(scopes: readonly string[], graph: GraphReading, log: Logger): void {
  for (const slug of scopes) {
    if (graph.framework(slug) === undefined && graph.organization(slug) === undefined) {
      log.warn(`ROLEGRAPH_SCOPES names ${JSON.stringify(slug)}, and the database has nothing of that slug.`);
    }
  }
}
