import { describe, expect, it } from 'vitest';
import { loadSeed } from '../../src/seed/loading/load-seed.ts';
import { GRAPH_SCHEMA } from '../../src/storage/framework/graph-model.ts';
import { readLoadedSeed, unpackedDigests } from '../../src/storage/loaded-seed.ts';
import { writeModelVersion } from '../../src/storage/meta.ts';
import type { Database } from '../../src/storage/port/database.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load } from '../support/framework.ts';
import { run } from '../support/run.ts';
import { withDatabase } from '../support/with-database.ts';

const SLUG = 'engineering-leadership';
const titled = (title: string) => framework({ roles: [{ slug: 'lead' }, { slug: 'manager', title }] });

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`A graph whose digests lie in lists, on ${engine.title}`, () => {
    const graph = withDatabase(engine, { schema: GRAPH_SCHEMA });

    /** As graph model 3 had them. */
    async function withLists(database: Database): Promise<void> {
      const seed = await database.read((transaction) => readLoadedSeed(transaction, SLUG));
      const digests = await unpackedDigests(seed!.packed);
      expect(digests.size).toBeGreaterThan(3);
      const lists = { recordIds: [...digests.keys()], recordDigests: [...digests.values()] };
      await run(
        database,
        'MATCH (s:Seed) SET s.recordIds = $recordIds, s.recordDigests = $recordDigests REMOVE s.records',
        lists,
      );
      await database.write((transaction) => writeModelVersion(transaction, 3));
    }

    it('still tells what a load wrote from what somebody edited', async () => {
      const { database } = graph;
      await load(database, titled('Manager'));
      await run(database, "MATCH (n:Role {id: 'Role:lead'}) SET n.summary = 'By hand'");
      await withLists(database);

      await prepareGraph(database);
      expect(
        await run(database, 'MATCH (s:Seed) RETURN s.recordIds AS ids, s.recordDigests AS digests'),
      ).toEqual([{ ids: null, digests: null }]);
      const plan = await loadSeed(database, titled('People Manager'), 'another digest');
      expect(plan).toMatchObject({
        added: [],
        changed: ['Role:manager'],
        removed: [],
        kept: [{ id: 'Role:lead', reason: 'edited' }],
      });
    });
  });
}
