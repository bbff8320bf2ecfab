import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DatabaseUnavailableError } from '../../src/graph/errors.ts';
import { GRAPH_SCHEMA } from '../../src/storage/framework/graph-model.ts';
import { Snapshots, type SnapshotsOptions } from '../../src/readings/snapshots.ts';
import { CountingDatabase } from '../support/counting-database.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load, reload } from '../support/framework.ts';
import { withDatabase } from '../support/with-database.ts';

const OWN = framework({ roles: [{ slug: 'lead' }] });
const MORE = framework({ roles: [{ slug: 'lead' }, { slug: 'manager' }] });
const IMPORTED = framework({ slug: 'onet', roles: [{ slug: 'chief' }] });

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Snapshots on ${engine.title}`, () => {
    const graph = withDatabase(engine, { schema: GRAPH_SCHEMA });
    let snapshots: Snapshots;
    afterEach(() => snapshots.stop());

    const open = async (options: SnapshotsOptions = { pollMs: 2 ** 31 - 1 }) => {
      snapshots = new Snapshots(graph.database, options);
      return snapshots.current();
    };

    it('are the same object for as long as nothing is written', async () => {
      await load(graph.database, OWN);
      const first = await open();
      expect(await snapshots.refresh()).toBe(first);
      await reload(graph.database, OWN);
      expect(await snapshots.refresh()).toBe(first);
      expect(snapshots.current()).toBe(first);
    });

    it('keep what belongs to scopes that did not change', async () => {
      await load(graph.database, OWN, IMPORTED);
      const first = await open();
      expect(first.version).toBe(2);
      await reload(
        graph.database,
        framework({ slug: 'onet', roles: [{ slug: 'chief' }, { slug: 'deputy' }] }),
      );
      const second = await snapshots.refresh();
      expect(second).not.toBe(first);
      expect(second.version).toBe(3);
      expect(second.framework('engineering-leadership')).toBe(first.framework('engineering-leadership'));
      expect(second.framework('onet')).not.toBe(first.framework('onet'));
      expect(second.frameworks.map(({ scope }) => scope)).toEqual(['engineering-leadership', 'onet']);
    });

    it('go on showing an operation what it began with, as far as it was read', async () => {
      await load(graph.database, OWN);
      const first = await open();
      const before = await first.framework('engineering-leadership')!.roles.load('Role:lead');
      await reload(graph.database, MORE);
      const second = await snapshots.refresh();
      expect(await first.framework('engineering-leadership')!.roles.load('Role:lead')).toBe(before);
      expect(await second.framework('engineering-leadership')!.roles.load('Role:manager')).toMatchObject({
        slug: 'manager',
      });
      // What it did not read before the write it can no longer read.
      await expect(first.framework('engineering-leadership')!.roles.load('Role:manager')).rejects.toThrow(
        'another version',
      );
    });

    it('see the write of another process after a look at the database, by themselves', async () => {
      await load(graph.database, OWN);
      const first = await open({ pollMs: 20 });
      const elsewhere = engine.shared ? await engine.open() : graph.database;
      await reload(elsewhere, MORE);
      await vi.waitFor(async () => expect((await snapshots.current()).version).toBe(first.version + 1), {
        timeout: 5_000,
      });
      if (elsewhere !== graph.database) await elsewhere.close();
    });

    it('share a look that begins after they were asked for', async () => {
      await load(graph.database, OWN);
      const counting = new CountingDatabase(graph.database);
      snapshots = new Snapshots(counting, { pollMs: 2 ** 31 - 1 });
      const looks = Array.from({ length: 10 }, () => snapshots.refresh());
      expect(new Set(await Promise.all(looks)).size).toBe(1);
      expect(counting.takeCount()).toBe(2);

      const write = reload(graph.database, MORE);
      const early = snapshots.refresh();
      await write;
      // The look under way may have begun before the write; the next one has not.
      expect((await snapshots.refresh()).version).toBe(2);
      await early;
    });

    it('go on serving what they know while the database does not answer, and tell of it', async () => {
      await load(graph.database, OWN);
      let away = false;
      const told: unknown[] = [];
      const failing = new CountingDatabase(graph.database);
      const read = failing.read.bind(failing);
      failing.read = (work, options) =>
        away ? Promise.reject(new DatabaseUnavailableError('Away.')) : read(work, options);
      snapshots = new Snapshots(failing, { pollMs: 10, onPollFailure: (error) => told.push(error) });
      const first = await snapshots.current();
      away = true;
      await vi.waitFor(() => expect(told.length).toBeGreaterThan(1));
      expect(snapshots.current()).toBe(first);
      await expect(snapshots.refresh()).rejects.toThrow('Away.');
      await reload(graph.database, MORE);
      away = false;
      await vi.waitFor(async () => expect((await snapshots.current()).version).toBe(2));
    });

    it('look no more when they are stopped', async () => {
      await load(graph.database, OWN);
      const counting = new CountingDatabase(graph.database);
      snapshots = new Snapshots(counting, { pollMs: 5 });
      await snapshots.current();
      snapshots.stop();
      await sleep(20);
      counting.takeCount();
      await sleep(40);
      expect(counting.takeCount()).toBe(0);
    });
  });
}
