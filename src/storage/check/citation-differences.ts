import { KINDS, LISTS } from '../../graph/kinds/kinds.ts';
import type { Cited, FrameworkContent } from '../../graph/model.ts';
import { type ContentProblem, recordsOf } from '../../graph/reading/framework-reading.ts';
import { CITES, LINK_KINDS, type LinkKind } from '../framework/graph-model.ts';
import { cypher, type Statement, type Transaction } from '../port/database.ts';

/** Where the relationships CITES of a framework, which are for people, say something else than its citations. */
export async function citationDifferences(
  transaction: Transaction,
  content: FrameworkContent,
): Promise<ContentProblem[]> {
  const problems: ContentProblem[] = [];
  const places = placesBySource(content);
  const sources = new Set(content.sources.map(({ id }) => id));
  const tell = (id: string, message: string) => problems.push({ id, property: CITES, message });
  for (const kind of LINK_KINDS.filter(({ type }) => type === CITES)) {
    for await (const rows of transaction.portions(readCites(kind), { framework: content.framework.slug })) {
      for (const { fromId, toId, locators } of rows) {
        const [id, source] = [String(fromId), String(toId)];
        const ofRecord = places.get(id);
        // What could not be read is a problem already.
        if (ofRecord === undefined || !sources.has(source)) continue;
        const expected = ofRecord.get(source);
        if (expected === undefined) {
          tell(id, `One leads to ${source}, or one too many, and the citations do not say so.`);
        } else if (JSON.stringify(locators) !== JSON.stringify(expected)) {
          tell(
            id,
            `That to ${source} has the locators ${shown(locators)}, the citations ${shown(expected)}.`,
          );
        }
        ofRecord.delete(source);
      }
    }
  }
  for (const [id, missing] of places) {
    for (const source of missing.keys()) tell(id, `The citations name ${source}, and none leads there.`);
  }
  return problems;
}

/** By record and source, every place that is cited. */
function placesBySource(content: FrameworkContent): Map<string, Map<string, string[]>> {
  const places = new Map<string, Map<string, string[]>>();
  for (const list of LISTS) {
    if (KINDS[list].form !== 'node' || !('citations' in KINDS[list].schema.shape)) continue;
    for (const { id, citations } of recordsOf(content, list) as readonly Cited[]) {
      const bySource = Map.groupBy(citations, ({ sourceId }) => sourceId);
      places.set(
        id,
        new Map([...bySource].map(([source, each]) => [source, each.map(({ locator }) => locator)])),
      );
    }
  }
  return places;
}

function shown(locators: unknown): string {
  return Array.isArray(locators) ? locators.map((each) => `"${String(each)}"`).join(', ') : 'none';
}

function readCites({ type, from, to }: LinkKind): Statement {
  return cypher(
    `CheckGraph.${from}${type}${to}`,
    `MATCH (a:${from} {framework: $framework})-[r:\`${type}\`]->(b:${to})
     RETURN a.id AS fromId, b.id AS toId, r.locators AS locators`,
  );
}
