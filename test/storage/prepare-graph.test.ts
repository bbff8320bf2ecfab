import { describe, expect, it } from 'vitest';
import { cypher, type Statement } from '../../src/storage/port/database.ts';
import { ConstraintViolationError, DatabaseContentError } from '../../src/graph/errors.ts';
import { GRAPH_MODEL_VERSION } from '../../src/storage/framework/graph-model.ts';
import { readSeedDigest } from '../../src/storage/loaded-seed.ts';
import type { Migration } from '../../src/storage/migrations/migrations.ts';
import { readMeta, writeModelVersion } from '../../src/storage/meta.ts';
import { type GraphModel, prepareGraph } from '../../src/storage/prepare-graph.ts';
import { loadSeed } from '../../src/seed/loading/load-seed.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { run } from '../support/run.ts';
import { withDatabase } from '../support/with-database.ts';

/** Runs statements, one after the other. */
function running(...statements: readonly Statement[]): Migration['migrate'] {
  return async (transaction) => {
    for (const statement of statements) await transaction.run(statement);
  };
}

/** Two steps on from a first model: what a later version of the program would bring along. */
const LATER: GraphModel = {
  version: 3,
  migrations: [
    {
      version: 2,
      summary: 'Roles have a band.',
      migrate: running(cypher('Migration.2.addBand', "MATCH (n:Role) SET n.band = 'none'")),
    },
    {
      version: 3,
      summary: 'Bands are marked.',
      migrate: running(
        cypher('Migration.3.mark', "MATCH (n:Role) SET n.band = n.band + '!'"),
        cypher(
          'Migration.3.count',
          'MATCH (n:Role) WITH count(n) AS roles MATCH (m:Meta) SET m.roles = roles',
        ),
      ),
    },
  ],
};

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Preparing a graph on ${engine.title}`, () => {
    const graph = withDatabase(engine);

    it('marks an empty database, makes its constraints, and does neither twice', async () => {
      const meta = { modelVersion: GRAPH_MODEL_VERSION, examplesLoaded: false, toldOfBackup: false };
      expect(await prepareGraph(graph.database)).toEqual(meta);
      expect(await prepareGraph(graph.database)).toEqual(meta);
      expect(await run(graph.database, 'MATCH (n) RETURN labels(n) AS labels, n.id AS id')).toEqual([
        { labels: ['Meta'], id: 'rolegraph' },
      ]);
      await run(graph.database, "CREATE (n:Role {id: 'Role:lead'})");
      await expect(run(graph.database, "CREATE (n:Role {id: 'Role:lead'})")).rejects.toThrow(
        ConstraintViolationError,
      );
    });

    it('tells which seed was loaded', async () => {
      await prepareGraph(graph.database);
      await loadSeed(graph.database, framework({ roles: [{ slug: 'lead' }] }), 'a digest');
      const digestOf = (slug: string) =>
        graph.database.read((transaction) => readSeedDigest(transaction, slug));
      expect(await digestOf('engineering-leadership')).toBe('a digest');
      expect(await digestOf('onet')).toBeNull();
    });

    it('refuses a database that holds something else, and leaves it as it was', async () => {
      for (const text of ["CREATE (:Movie:Film {title: 'Up'})", "CREATE (:Role {id: 'Role:lead'})"]) {
        await run(graph.database, 'MATCH (n) DETACH DELETE n');
        await run(graph.database, text);
        const before = await run(
          graph.database,
          'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
        );
        await expect(prepareGraph(graph.database)).rejects.toThrow(DatabaseContentError);
        await expect(prepareGraph(graph.database)).rejects.toThrow(
          text.includes('Movie') ? /Movie.*empty database/ : /Role.*empty database/,
        );
        expect(
          await run(graph.database, 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties'),
        ).toEqual(before);
      }
    });

    it('refuses a database without labels in words too', async () => {
      await run(graph.database, "CREATE ({title: 'Up'})");
      await expect(prepareGraph(graph.database)).rejects.toThrow('nodes without a label');
    });

    it('refuses a graph of a newer model, and leaves it as it was', async () => {
      await graph.database.write((transaction) => writeModelVersion(transaction, GRAPH_MODEL_VERSION + 1));
      await expect(prepareGraph(graph.database)).rejects.toThrow(/graph model .*newer Rolegraph/);
      expect(await graph.database.read(readMeta)).toEqual({
        modelVersion: GRAPH_MODEL_VERSION + 1,
        examplesLoaded: false,
        toldOfBackup: false,
      });
    });

    it('brings a graph of an older model up to date step by step, and only once', async () => {
      await prepareGraph(graph.database, { version: 1, migrations: [] });
      await run(graph.database, "CREATE (n:Role {id: 'Role:lead'})");
      expect(await prepareGraph(graph.database, LATER)).toMatchObject({ modelVersion: 3 });
      expect(await prepareGraph(graph.database, LATER)).toMatchObject({ modelVersion: 3 });
      const migrated =
        'MATCH (n:Role) MATCH (m:Meta) RETURN n.band AS band, m.roles AS roles, m.modelVersion AS model';
      expect(await run(graph.database, migrated)).toEqual([{ band: 'none!', roles: 1, model: 3 }]);
    });

    it('starts at the step that is missing', async () => {
      await prepareGraph(graph.database, { version: 2, migrations: [] });
      await run(graph.database, "CREATE (n:Role {id: 'Role:lead', band: 'own'})");
      await prepareGraph(graph.database, LATER);
      expect(await run(graph.database, 'MATCH (n:Role) RETURN n.band AS band')).toEqual([{ band: 'own!' }]);
    });

    it('keeps the steps that succeeded when a later one fails', async () => {
      await prepareGraph(graph.database, { version: 1, migrations: [] });
      await run(graph.database, "CREATE (n:Role {id: 'Role:lead'})");
      const broken = cypher(
        'Migration.3.break',
        "MATCH (n:Role) SET n.band = 'half'  CREATE (:Role {id: 'Role:lead'})",
      );
      const model: GraphModel = {
        version: 3,
        migrations: [LATER.migrations[0]!, { version: 3, summary: 'Breaks.', migrate: running(broken) }],
      };
      await expect(prepareGraph(graph.database, model)).rejects.toThrow();
      expect(await graph.database.read(readMeta)).toMatchObject({ modelVersion: 2 });
      expect(await run(graph.database, 'MATCH (n:Role) RETURN n.band AS band')).toEqual([{ band: 'none' }]);
    });
  });
}
