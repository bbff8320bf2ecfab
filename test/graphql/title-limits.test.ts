import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load, range } from '../support/framework.ts';
import { importFile } from '../support/organization-file.ts';
import { withGraph } from '../support/with-graph.ts';

/** A company below 1,000 engineers fits to (engineers / 1,000)^0.3, at least 0.6. */
const THOUSAND = { attribute: 'organizationSize', range: range(1_000, null) };

const GRAPH = framework({
  roles: [
    { slug: 'coded', title: 'Warden', levelCodes: ['M5'] },
    { slug: 'mentioned', title: 'Porter' },
    { slug: 'banker', title: 'Banker' },
    { slug: 'barker', title: 'Barker' },
    { slug: 'shepherd', title: 'Shepherd' },
    { slug: 'leader', title: 'First Leader' },
    { slug: 'smith', title: 'Smith' },
    { slug: 'farrier', title: 'Farrier', aliases: ['Smith'] },
  ],
  claims: [
    { about: 'Role:coded', ...THOUSAND },
    { about: 'Role:mentioned', ...THOUSAND },
    { about: 'Role:mentioned', attribute: 'title', value: 'At times called Manager of Doors' },
    { about: 'Role:shepherd', attribute: 'organizationSize', range: range(10, 20) },
    { about: 'Role:shepherd', attribute: 'organizationSize', range: range(100, 200) },
  ],
  roleTitles: [{ role: 'leader', title: 'Bellwether', circumstance: 'At a startup' }],
});

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`What a title means on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let served: Served;

    beforeAll(async () => {
      await load(graph.database, GRAPH);
      served = await serve(graph.database);
    });

    async function meant(title: string, organizationSize?: number): Promise<[string, number][]> {
      const { resolveTitle }: Json = await served.ask(
        'query Title($title: String!, $organizationSize: Int) { resolveTitle(title: $title, organizationSize: $organizationSize) { confidence role { slug } } }',
        { title, organizationSize },
      );
      return resolveTitle.map(({ confidence, role }: Json) => [role.slug, confidence]);
    }

    it.each([
      [258, [['mentioned', 0.4]]],
      [257, []],
    ])('is told from 0.4 on: of a company of %d engineers as %j', async (engineers, found) => {
      expect(await meant('Manager of Doors', engineers)).toEqual(found);
    });

    it.each([
      [325, 'coded', 0.5],
      [324, undefined, null],
    ])(
      'is held from 0.5 on: in a company of %d engineers as %s',
      async (organizationSize, slug, confidence) => {
        await importFile(graph.database, 'acme.csv', 'id,title,manager id\n1,M5,\n', { organizationSize });
        const { ask } = await serve(graph.database);
        const { organization }: Json = await ask(
          '{ organization(slug: "acme") { position(id: "1") { role { slug } roleConfidence } } }',
        );
        expect([organization.position.role?.slug, organization.position.roleConfidence]).toEqual([
          slug,
          confidence,
        ]);
      },
    );

    it.each([
      [10, 0.931],
      [11, 0.712],
      [999, 0.712],
      [1_000, 0.475],
    ])(
      'in a startup is so up to ten engineers, and is not so from 1,000 on: %d',
      async (engineers, confidence) => {
        expect(await meant('Bellwether', engineers)).toEqual([['leader', confidence]]);
      },
    );

    it.each([
      [9, 0.969],
      [10, 1],
      [15, 1],
      [20, 1],
      [21, 0.985],
      [50, 0.812],
      [100, 1],
      [200, 1],
    ])('fits the best of several sizes of its role: %d engineers', async (engineers, confidence) => {
      expect(await meant('Shepherd', engineers)).toEqual([['shepherd', confidence]]);
    });

    it('is told with how many roles it may mean, also where fewer are asked for', async () => {
      const { one, all }: Json = await served.ask(
        '{ one: resolveTitle(title: "Smith", first: 1) { role { slug } outOf } all: resolveTitle(title: "Smith") { role { slug } outOf } }',
      );
      expect(one).toEqual([{ role: { slug: 'smith' }, outOf: 2 }]);
      expect(all).toEqual([
        { role: { slug: 'smith' }, outOf: 2 },
        { role: { slug: 'farrier' }, outOf: 2 },
      ]);
    });

    it('is told by the one word that is nearest, and by none where two are as near', async () => {
      expect(await meant('Bannker')).toEqual([['banker', 0.49]]);
      expect(await meant('Baker')).toEqual([]);
      expect(await meant('Bafker')).toEqual([]);
    });
  });
}
