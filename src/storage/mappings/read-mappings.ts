import { KINDS_BETWEEN } from '../../graph/kinds/kinds.ts';
import { byId, type Mapping } from '../../graph/model.ts';
import type { ContentProblem } from '../../graph/reading/framework-reading.ts';
import { sortedInPortions } from '../../graph/work/portions.ts';
import { finishInSlices } from '../../graph/work/slices.ts';
import { cypher, type OnRows, type Statement, type Transaction } from '../port/database.ts';
import { whatIsWrong } from '../wrong-values.ts';

/** All mappings, by id, and what is wrong with those that cannot be served. */
export async function readMappings(
  transaction: Transaction,
  onRows: OnRows = () => {},
): Promise<{ readonly list: readonly Mapping[]; readonly problems: readonly ContentProblem[] }> {
  const list: Mapping[] = [];
  const problems: ContentProblem[] = [];
  const { schema } = KINDS_BETWEEN.roleMappings;
  for (const statement of READ) {
    for await (const rows of transaction.portions(statement)) {
      for (const row of rows) {
        const { success, data, error } = schema.safeParse(row);
        if (success) list.push(data);
        for (const issue of error?.issues ?? []) {
          problems.push({
            id: String(row['id']),
            property: String(issue.path[0]),
            message: whatIsWrong(issue, row),
          });
        }
      }
      onRows(rows.length);
    }
  }
  return { list: await finishInSlices(sortedInPortions(list, byId)), problems };
}

/** How many there are, without reading them. */
export async function countMappings(transaction: Transaction): Promise<number> {
  let count = 0;
  for (const statement of COUNT) count += Number((await transaction.run(statement))[0]?.['count'] ?? 0);
  return count;
}

const LABELS = Object.values(KINDS_BETWEEN).map(({ from }) => from.label);

const READ: readonly Statement[] = LABELS.map((label) =>
  cypher(
    `Mappings.read${label}`,
    `MATCH (a:${label})-[r:MAPS_TO]->(b:${label})
     RETURN r.id AS id, a.id AS fromId, b.id AS toId, r.type AS type, r.basis AS basis,
            r.confidence AS confidence, r.reason AS reason, r.statedBy AS statedBy`,
  ),
);

const COUNT: readonly Statement[] = LABELS.map((label) =>
  cypher(
    `Mappings.count${label}`,
    `MATCH (a:${label})-[r:MAPS_TO]->(:${label})
     RETURN count(r) AS count`,
  ),
);
