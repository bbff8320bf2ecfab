import type { FrameworkContent, Transition } from '../../graph/model.ts';
import type { ContentProblem } from '../../graph/reading/framework-reading.ts';
import { LEADS_TO } from '../framework/graph-model.ts';
import { cypher, type StoredRow, type Transaction } from '../port/database.ts';

/**
 * Where the relationships LEADS_TO of a framework, which are for people, say something else than its transitions.
 *
 * @param unread the ids of what cannot be read, which is a problem already
 */
export async function transitionDifferences(
  transaction: Transaction,
  { framework, transitions }: FrameworkContent,
  unread: ReadonlySet<string>,
): Promise<ContentProblem[]> {
  const problems: ContentProblem[] = [];
  const tell = (id: string, message: string) => problems.push({ id, property: LEADS_TO, message });
  const missing = new Map(transitions.map((each) => [each.id, each]));
  for await (const rows of transaction.portions(readLeadsTo, { framework: framework.slug })) {
    for (const row of rows) {
      const id = String(row['id']);
      const transition = missing.get(id);
      if (transition !== undefined) {
        const different = differenceOf(row, transition);
        if (different !== null) tell(id, different);
        missing.delete(id);
      } else if (!unread.has(id)) {
        tell(id, `It leads from ${String(row['fromId'])} to ${String(row['toId'])}, or once too often.`);
      }
    }
  }
  for (const { id, fromId, toId } of missing.values()) tell(id, `None leads from ${fromId} to ${toId}.`);
  return problems;
}

function differenceOf(row: StoredRow, { fromId, toId, kind, years }: Transition): string | null {
  const expected: StoredRow = {
    fromId,
    toId,
    kind,
    yearsMin: years?.min ?? null,
    yearsMax: years?.max ?? null,
    yearsText: years?.text ?? null,
  };
  const name = Object.keys(expected).find((each) => (row[each] ?? null) !== expected[each]);
  if (name === undefined) return null;
  return `Its ${name} is ${String(row[name])}, that of the transition ${String(expected[name])}.`;
}

const readLeadsTo = cypher(
  'CheckGraph.leadsTo',
  `MATCH (a:Role {framework: $framework})-[r:\`${LEADS_TO}\`]->(b:Role)
   RETURN r.id AS id, a.id AS fromId, b.id AS toId, r.kind AS kind,
          r.yearsMin AS yearsMin, r.yearsMax AS yearsMax, r.yearsText AS yearsText`,
);
