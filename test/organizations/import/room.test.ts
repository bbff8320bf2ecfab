import { describe, expect, it } from 'vitest';
import { memoryOf } from '../../../src/graph/reading/memory.ts';
import type { ImportRoom } from '../../../src/organizations/import/room.ts';
import { ENGINES } from '../../support/engines.ts';
import { exportedText, importFile } from '../../support/organization-file.ts';
import { withGraph } from '../../support/with-graph.ts';

const CHART = 'id,title,manager\n1,CEO,\n2,CTO,1\n';
const LARGER = `${CHART}3,CFO,1\n`;

/** Room for so many positions. */
function roomFor(positions: number): ImportRoom {
  return {
    positions,
    needed: (count) => {
      const { peak, beside } = memoryOf({ records: 0, positions: count });
      return peak + beside;
    },
  };
}

describe.each(ENGINES)('the room for an import on %s', (engine) => {
  const graph = withGraph(engine);

  it('takes as many rows as there is room for', async () => {
    const { report } = await importFile(graph.database, 'acme.csv', CHART, { room: roomFor(2) });
    expect(report.positions).toBe(2);
  });

  it.each([false, true])(
    'refuses one more by their count, and writes nothing (dry run: %s)',
    async (dryRun) => {
      await importFile(graph.database, 'acme.csv', CHART);
      const before = await exportedText(graph.database, 'acme', 'csv');
      await expect(
        importFile(graph.database, 'acme.csv', LARGER, { room: roomFor(2), dryRun }),
      ).rejects.toThrow(
        /^The file has 3 rows, and there is room for 2 positions in this process: with them it needs some \d+ MB\. Allow more with NODE_OPTIONS=--max-old-space-size=1024, for the import and for the server\.$/,
      );
      expect(await exportedText(graph.database, 'acme', 'csv')).toBe(before);
    },
  );
});
