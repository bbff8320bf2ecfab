import { randomUUID } from 'node:crypto';
import { typeOf } from '../../graph/ids.ts';
import { KINDS_BETWEEN } from '../../graph/kinds/kinds.ts';
import type { Mapping } from '../../graph/model.ts';
import { MAPPINGS_SCOPE } from '../../graph/reading/mappings-reading.ts';
import { cypher, type Statement, type Transaction } from '../port/database.ts';
import { raiseScopeVersion } from '../scopes.ts';
import { batches, StatementQueue } from '../statement-queue.ts';

const LABELS = Object.values(KINDS_BETWEEN).map(({ from }) => from.label);

/**
 * Writes what a crosswalk or file states in the place of what it stated before. Both ends of each have to be there.
 *
 * @throws Error where one is not, which would otherwise be left out silently
 */
export async function saveMappings(
  transaction: Transaction,
  statedBy: string,
  mappings: readonly Mapping[],
  signal?: AbortSignal,
): Promise<void> {
  const queue = new StatementQueue(transaction, signal);
  for (const label of LABELS) {
    await queue.send(remove(label), { statedBy });
    const own = mappings.filter(({ fromId }) => typeOf(fromId) === label);
    for (const some of batches(own)) {
      const rows = some.map(({ id, fromId, toId, type, basis, confidence, reason }) => [
        ...[id, fromId, toId, type, basis, confidence, reason],
      ]);
      await queue.send(add(label), { rows, statedBy }, ([saved]) => {
        const missing = some.length - Number(saved?.['saved']);
        if (missing !== 0) throw new Error(`${missing} mappings have an end that does not exist.`);
      });
    }
  }
  await queue.finish();
  await raiseScopeVersion(transaction, MAPPINGS_SCOPE, 'MAPPINGS');
}

/** Tells readers that mappings may have gone, with the things that they stood between. */
export async function raiseMappingsVersion(transaction: Transaction): Promise<void> {
  await transaction.run(raise, { scope: MAPPINGS_SCOPE, stamp: randomUUID() });
}

const raise = cypher(
  'Mappings.raiseVersion',
  `MATCH (s:Scope {id: $scope})
   SET s.version = s.version + 1, s.stamp = $stamp`,
);

function remove(label: string): Statement {
  return cypher(
    `Mappings.remove${label}`,
    `MATCH (:${label})-[r:MAPS_TO]->(:${label})
     WHERE r.statedBy = $statedBy
     DELETE r`,
  );
}

function add(label: string): Statement {
  return cypher(
    `Mappings.add${label}`,
    `UNWIND $rows AS row
     MATCH (a:${label} {id: row[1]})
     MATCH (b:${label} {id: row[2]})
     CREATE (a)-[r:MAPS_TO {id: row[0], type: row[3], basis: row[4], confidence: row[5], reason: row[6],
                            statedBy: $statedBy}]->(b)
     RETURN count(r) AS saved`,
  );
}
