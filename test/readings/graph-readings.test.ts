import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DatabaseUnavailableError, DeadlineExceededError } from '../../src/graph/errors.ts';
import { GraphReadings, type GraphReadingsOptions } from '../../src/readings/graph-readings.ts';
import { cypher, type Database } from '../../src/storage/port/database.ts';
import { raiseScopeVersion } from '../../src/storage/scopes.ts';
import { CountingDatabase } from '../support/counting-database.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load, reload } from '../support/framework.ts';
import { dropOrganization, loadOrganization, sourceRows } from '../support/organization.ts';
import { withGraph } from '../support/with-graph.ts';

const BUILT_IN = 'engineering-leadership';
const OWN = framework({ roles: [{ slug: 'lead' }] });
const MORE = framework({ roles: [{ slug: 'lead' }, { slug: 'manager' }] });
const IMPORTED = framework({ slug: 'onet', roles: [{ slug: 'chief' }] });
const NEVER_MS = 2 ** 31 - 1;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Readings on ${engine.title}`, () => {
    const graph = withGraph(engine);
    let readings: GraphReadings;
    afterEach(() => readings.stop());

    const open = async (options: GraphReadingsOptions = {}, database: Database = graph.database) => {
      readings = new GraphReadings(database, { pollMs: NEVER_MS, ...options });
      return readings.current();
    };

    it('are the same object for as long as nothing is written', async () => {
      await load(graph.database, OWN);
      const first = await open();
      expect(await readings.refresh()).toBe(first);
      await reload(graph.database, OWN);
      expect(await readings.refresh()).toBe(first);
      expect(readings.current()).toBe(first);
    });

    it('keep the scopes that did not change, the built-in framework first', async () => {
      await load(graph.database, OWN, IMPORTED);
      const first = await open();
      expect(first.version).toBe(2);
      await reload(
        graph.database,
        framework({ slug: 'onet', roles: [{ slug: 'chief' }, { slug: 'deputy' }] }),
      );
      const second = await readings.refresh();
      expect(second.version).toBe(3);
      expect(second.framework(BUILT_IN)).toBe(first.framework(BUILT_IN));
      expect(second.framework('onet')).not.toBe(first.framework('onet'));
      expect(second.frameworks.map(({ scope }) => scope)).toEqual([BUILT_IN, 'onet']);
    });

    it('go on showing an operation what it began with, whole', async () => {
      await load(graph.database, OWN);
      const first = await open();
      await reload(graph.database, MORE);
      const second = await readings.refresh();
      expect(first.framework(BUILT_IN)!.roles.list.map(({ id }) => id)).toEqual(['Role:lead']);
      expect(second.framework(BUILT_IN)!.roles.list.map(({ id }) => id)).toEqual([
        'Role:lead',
        'Role:manager',
      ]);
    });

    it('see a restored backup, whose version is the same and whose stamp is not', async () => {
      await load(graph.database, OWN);
      const first = await open();
      await graph.database.write(async (transaction) => {
        await transaction.run(cypher('test.restore', "MATCH (r:Role) SET r.title = 'Of the backup'"));
        await transaction.run(cypher('test.stamp', "MATCH (s:Scope) SET s.stamp = 'of the backup'"));
      });
      const second = await readings.refresh();
      expect(second.version).toBe(first.version);
      expect(second.get('roles', 'Role:lead').title).toBe('Of the backup');
    });

    it('see an edit by hand that raises the version and leaves the stamp', async () => {
      await load(graph.database, OWN);
      const first = await open();
      await graph.database.write((transaction) =>
        transaction.run(
          cypher(
            'test.edit',
            "MATCH (r:Role) SET r.title = 'By hand' WITH r MATCH (s:Scope) SET s.version = s.version + 1",
          ),
        ),
      );
      expect((await readings.refresh()).get('roles', 'Role:lead').title).toBe('By hand');
      expect(readings.current()).not.toBe(first);
    });

    it('see the write of another process after a look at the database, by themselves', async () => {
      await load(graph.database, OWN);
      const first = await open({ pollMs: 20 });
      const elsewhere = engine.shared ? await engine.open() : graph.database;
      try {
        await reload(elsewhere, MORE);
        await vi.waitFor(async () => expect((await readings.current()).version).toBe(first.version + 1), {
          timeout: 10_000,
        });
      } finally {
        if (elsewhere !== graph.database) await elsewhere.close();
      }
    });

    it('read a scope again by themselves no sooner than a second after the last time', async () => {
      await load(graph.database, OWN);
      const begun: number[] = [];
      await open({ pollMs: 5, onRead: (_, durationMs) => begun.push(performance.now() - durationMs) });
      for (let write = 0; write < 60; write += 1) {
        await graph.database.write((transaction) => raiseScopeVersion(transaction, BUILT_IN));
        await sleep(50);
      }
      const pauses = begun.slice(1).map((at, index) => at - begun[index]!);
      expect(pauses.length).toBeGreaterThan(0);
      for (const pause of pauses) expect(pause).toBeGreaterThan(990);
    });

    it('wait for the turn of a scope when asked for the latest, and not beyond the deadline', async () => {
      await load(graph.database, OWN);
      await open();
      await reload(graph.database, MORE);
      const { version } = await readings.refresh();
      // Nothing but one statement lies between a reading and the question, so that a second has not passed.
      await graph.database.write((transaction) => raiseScopeVersion(transaction, BUILT_IN));
      await expect(readings.latest(performance.now() + 1)).rejects.toThrow(DeadlineExceededError);
      const latest = await readings.latest(performance.now() + 60_000);
      expect(latest.version).toBe(version + 1);
      expect(latest.find('roles', 'Role:manager')).toBeDefined();
    });

    it('do not let who may not know of organizations wait for them', async () => {
      await load(graph.database, OWN);
      await loadOrganization(graph.database, sourceRows([{ id: '1' }]));
      await open();
      await readings.refresh();
      await graph.database.write((transaction) => raiseScopeVersion(transaction, 'acme', 'ORGANIZATION'));
      const soon = () => performance.now() + 1;
      await expect(readings.latest(soon())).rejects.toThrow(DeadlineExceededError);
      expect((await readings.latest(soon(), 'frameworks')).framework(BUILT_IN)).toBeDefined();
      await graph.database.write((transaction) => raiseScopeVersion(transaction, BUILT_IN));
      await expect(readings.latest(soon(), 'frameworks')).rejects.toThrow(DeadlineExceededError);
    });

    it('are, without organizations, the same one until a framework changes', async () => {
      await load(graph.database, OWN);
      const alone = await open();
      expect(alone.withoutOrganizations()).toBe(alone);
      await loadOrganization(graph.database, sourceRows([{ id: '1' }]));
      const beside = await readings.refresh();
      expect(beside.version).toBe(alone.version + 1);
      expect(beside.withoutOrganizations()).toBe(alone);
      expect(beside.forOperation().withoutOrganizations()).toBe(alone);
      await dropOrganization(graph.database, 'acme');
      const after = await readings.refresh();
      expect(after.version).toBe(alone.version + 2);
      expect(after.withoutOrganizations()).toBe(alone);
      await reload(graph.database, MORE);
      const changed = (await readings.refresh()).withoutOrganizations();
      expect(changed.version).toBe(alone.version + 1);
      expect(changed.organizations).toEqual([]);
      expect(changed.find('roles', 'Role:manager')).toBeDefined();
    });

    it('share a look that begins after they were asked for', async () => {
      await load(graph.database, OWN);
      const counting = new CountingDatabase(graph.database);
      await open({}, counting);
      counting.takeCount();
      const looks = Array.from({ length: 10 }, () => readings.refresh());
      expect(new Set(await Promise.all(looks)).size).toBe(1);
      expect(counting.takeCount()).toBeLessThanOrEqual(2);

      const write = reload(graph.database, MORE);
      const early = readings.refresh();
      await write;
      // The look under way may have begun before the write; the next one has not.
      expect((await readings.refresh()).version).toBe(2);
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
      const first = await open({ pollMs: 10, onFailure: (error) => told.push(error) }, failing);
      away = true;
      await vi.waitFor(() => expect(told.length).toBeGreaterThan(1), { timeout: 10_000 });
      expect(readings.current()).toBe(first);
      await expect(readings.refresh()).rejects.toThrow('Away.');
      await expect(readings.isReachable()).rejects.toThrow('Away.');
      await reload(graph.database, MORE);
      away = false;
      await vi.waitFor(async () => expect((await readings.current()).version).toBe(2), { timeout: 10_000 });
    });

    // An embedded graph has one process, which does not write while it reads.
    it.skipIf(!engine.shared)(
      'read a scope while its writers wait, when it moves as often as it is read',
      async () => {
        await load(graph.database, OWN);
        const moving = new CountingDatabase(graph.database);
        const read = moving.read.bind(moving);
        // Whoever looks or reads finds, after the first statement of it, that another write has landed.
        moving.read = (work, options) =>
          read(
            (transaction) =>
              work({
                run: transaction.run.bind(transaction),
                async *portions(statement, parameters) {
                  yield* transaction.portions(statement, parameters);
                  if (statement.label !== 'Scopes.read') return;
                  await graph.database.write((other) => raiseScopeVersion(other, BUILT_IN));
                },
              }),
            options,
          );
        const graphReading = await open({}, moving);
        expect(graphReading.find('roles', 'Role:lead')).toBeDefined();
        expect(moving.takeLabels()).toMatchObject({ 'Scopes.hold': 1, 'Scopes.release': 1 });
      },
    );

    it('read a scope while its writers wait at once, where ten have written since it was last read', async () => {
      await load(graph.database, OWN);
      const counting = new CountingDatabase(graph.database);
      await open({}, counting);
      for (const [writes, held] of [
        [9, undefined],
        [10, 1],
      ] as const) {
        for (let write = 0; write < writes; write += 1) {
          await graph.database.write((transaction) => raiseScopeVersion(transaction, BUILT_IN));
        }
        counting.takeLabels();
        await readings.refresh();
        const labels = counting.takeLabels();
        expect(labels['Scopes.hold']).toBe(held);
        expect(labels['Framework.roles']).toBe(1);
      }
    });

    it('go on with what they know of a scope that was broken by hand, and with the others, and tell of it', async () => {
      await load(graph.database, OWN);
      await load(graph.database, framework({ slug: 'other', roles: [{ slug: 'clerk' }] }));
      const told: unknown[] = [];
      const first = await open({ onBroken: (problems) => told.push(problems) });
      const run = (text: string) =>
        graph.database.write((transaction) => transaction.run(cypher('test.edit', text)));
      await run("MATCH (s:Scope {id: 'other'}) SET s.version = 'eight', s.kind = 'NONSENSE', s.stamp = 7");
      await graph.database.write((transaction) => raiseScopeVersion(transaction, BUILT_IN));
      const second = await readings.refresh();
      await readings.refresh();
      expect(second.framework('other')).toBe(first.framework('other'));
      expect(second.framework(BUILT_IN)?.version).toBe(2);
      expect(told).toEqual([
        [
          {
            id: 'Scope:other',
            property: 'kind',
            message: 'It should be one of FRAMEWORK, ORGANIZATION, MAPPINGS, but it is "NONSENSE".',
          },
          {
            id: 'Scope:other',
            property: 'version',
            message: 'It should be a number, but it is "eight".',
          },
          expect.objectContaining({ id: 'Scope:other', property: 'stamp' }),
        ],
      ]);

      // A server that starts now does not know it.
      const fresh = new GraphReadings(graph.database, { pollMs: 2 ** 31 - 1 });
      try {
        expect((await fresh.refresh()).frameworks.map(({ scope }) => scope)).toEqual([BUILT_IN]);
      } finally {
        fresh.stop();
      }

      await run("MATCH (s:Scope {id: 'other'}) SET s.version = 3, s.kind = 'FRAMEWORK', s.stamp = 'mended'");
      expect((await readings.refresh()).framework('other')?.version).toBe(3);
      expect(told.at(-1)).toEqual([]);
    });

    it('drop an organization that was removed, and keep its version', async () => {
      await load(graph.database, OWN);
      await loadOrganization(graph.database, sourceRows([{ id: '1' }, { id: '2', manager: '1' }]));
      const first = await open();
      expect(first.organizations.map(({ slug }) => slug)).toEqual(['acme']);
      await dropOrganization(graph.database, 'acme');
      const second = await readings.refresh();
      expect(second.organizations).toEqual([]);
      expect(second.version).toBe(first.version + 1);
    });

    it('read only the scopes that they are told to', async () => {
      await load(graph.database, OWN, IMPORTED);
      const only = await open({ scopes: ['onet'] });
      expect(only.frameworks.map(({ scope }) => scope)).toEqual(['onet']);
      expect(only.version).toBe(1);
    });

    it('look no more when they are stopped', async () => {
      await load(graph.database, OWN);
      const counting = new CountingDatabase(graph.database);
      await open({ pollMs: 5 }, counting);
      counting.takeCount();
      await vi.waitFor(() => expect(counting.takeCount()).toBeGreaterThan(0), { timeout: 10_000 });
      readings.stop();
      // A look that was under way then may end. This one begins after it.
      await readings.refresh();
      counting.takeCount();
      await sleep(40);
      expect(counting.takeCount()).toBe(0);
    });
  });
}
