import { cypher, type Value } from '../port/database.ts';
import type { ChartPosition } from '../../organizations/chart/chart.ts';
import { batches, type StatementQueue } from '../statement-queue.ts';

/** Writes what further holders change of positions that are written or on their way: resolves when it is on its way. */
export async function saveHolders(
  queue: StatementQueue,
  slug: string,
  positions: readonly ChartPosition[],
): Promise<void> {
  const rows = positions.map(({ key, headcount, vacant, fte, cost, status }): Value[] => [
    key,
    headcount,
    vacant,
    fte,
    cost,
    status,
  ]);
  for (const batch of batches(rows))
    await queue.send(savePositionHolders, { rows: batch, organization: slug });
}

const savePositionHolders = cypher(
  'Organization.saveHolders',
  `UNWIND $rows AS row
   MATCH (p:Position {id: 'Position:' + $organization + '/' + row[0]})
   SET p.headcount = row[1], p.vacant = row[2], p.fte = row[3], p.cost = row[4],
       p.status = row[5]`,
);
