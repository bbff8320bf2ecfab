import { afterEach, describe, expect, it } from 'vitest';
import { InsufficientMemoryError } from '../../src/graph/errors.ts';
import { GraphReadings, type GraphReadingsOptions } from '../../src/readings/graph-readings.ts';
import { withinRoom } from '../../src/readings/room.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load, reload } from '../support/framework.ts';
import { loadOrganization, sourceRows } from '../support/organization.ts';
import { withGraph } from '../support/with-graph.ts';

const NEVER_MS = 2 ** 31 - 1;
const BUILT_IN = 'engineering-leadership';
/** What the program itself needs, and room for some 416 records or 500 positions, since all are read beside the old ones. */
const LITTLE_MB = 151;

const SMALL = framework({ roles: [{ slug: 'lead' }] });
const GROWN = framework({
  roles: Array.from({ length: 500 }, (_, number) => ({ slug: `role-${number}` })),
});
const OTHER = framework({ slug: 'onet', roles: [{ slug: 'chief' }] });

it.each([
  ['FRAMEWORK', 416, true],
  ['FRAMEWORK', 417, false],
  ['ORGANIZATION', 1_000, true],
  ['ORGANIZATION', 1_002, false],
] as const)('of a %s %i rows have room: %s', (kind, rows, hasRoom) => {
  const count = withinRoom({ scope: 'acme', kind, version: 1, stamp: '' }, NOTHING, LITTLE_MB);
  const counting = () => Array.from({ length: rows }).forEach(() => count(1));
  if (hasRoom) expect(counting).not.toThrow();
  else expect(counting).toThrow(/^"acme" has grown: .* 151 MB .* NODE_OPTIONS=--max-old-space-size/);
});

it('what there is of other scopes takes room too', () => {
  const state = { scope: 'acme', kind: 'FRAMEWORK', version: 1, stamp: '' } as const;
  expect(() => withinRoom(state, { records: 400, positions: 0 }, LITTLE_MB)(16)).not.toThrow();
  expect(() => withinRoom(state, { records: 400, positions: 0 }, LITTLE_MB)(17)).toThrow(
    InsufficientMemoryError,
  );
  expect(() => withinRoom(state, { records: 0, positions: 490 }, LITTLE_MB)(20)).toThrow(
    InsufficientMemoryError,
  );
});

const NOTHING = { records: 0, positions: 0 };

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`A graph that somebody else lets grow, on ${engine.title}`, () => {
    const graph = withGraph(engine);
    let readings: GraphReadings;
    let failures: unknown[] = [];
    afterEach(() => readings.stop());

    const open = async (options: GraphReadingsOptions = {}) => {
      failures = [];
      readings = new GraphReadings(graph.database, {
        pollMs: NEVER_MS,
        memoryLimit: LITTLE_MB,
        onFailure: (error) => failures.push(error),
        ...options,
      });
      return readings.current();
    };

    it('goes on being served as it was, and tells so once', async () => {
      await load(graph.database, SMALL);
      const before = await open({ pollMs: 5 });
      await reload(graph.database, GROWN);
      while (failures.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(failures).toEqual([expect.any(InsufficientMemoryError)]);
      const current = await readings.current();
      expect(current.framework(BUILT_IN)).toBe(before.framework(BUILT_IN));
      expect(current.version).toBe(before.version);
    });

    it('is told to who asks for the latest, and not shown as if it were that', async () => {
      await load(graph.database, SMALL);
      await open();
      const { confirmedAt } = readings.times;
      await reload(graph.database, GROWN);
      await expect(readings.refresh()).rejects.toThrow(/^"engineering-leadership" has grown/);
      await expect(readings.latest(performance.now() + 60_000)).rejects.toThrow(InsufficientMemoryError);
      expect(readings.times.confirmedAt).toEqual(confirmedAt);
    });

    it('does not keep other scopes from being read', async () => {
      await load(graph.database, SMALL, OTHER);
      await open();
      await reload(graph.database, GROWN);
      await loadOrganization(graph.database, sourceRows([{ id: '1', title: 'Boss' }]));
      await expect(readings.refresh()).rejects.toThrow(InsufficientMemoryError);
      const current = await readings.current();
      expect(current.organizations.map(({ slug }) => slug)).toEqual(['acme']);
      expect(current.framework(BUILT_IN)!.roles.list).toHaveLength(1);
    });

    it('is read again when it has become small', async () => {
      await load(graph.database, SMALL);
      await open();
      await reload(graph.database, GROWN);
      await expect(readings.refresh()).rejects.toThrow(InsufficientMemoryError);
      await reload(graph.database, framework({ roles: [{ slug: 'chief' }] }));
      const current = await readings.refresh();
      expect(current.framework(BUILT_IN)!.roles.list.map(({ id }) => id)).toEqual(['Role:chief']);
      expect(await readings.latest(performance.now() + 60_000)).toBe(current);
    });
  });
}
