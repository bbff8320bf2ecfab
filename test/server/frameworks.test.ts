import { beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, type FrameworkParts } from '../support/framework.ts';
import { type ServedApp, withAppGraph } from '../support/served-app.ts';

/** The same in each framework, so that only ids tell things apart. */
const PARTS: FrameworkParts = {
  transitions: [{ from: 'lead', to: 'chief' }],
  requirements: [{ role: 'lead', skill: 'coding' }],
  stages: [{ slug: 'start-up' }],
  advice: [{ slug: 'listen', about: ['Role:lead'] }],
};

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Several frameworks in a served graph on ${engine.title}`, () => {
    // Loaded in another order than they are shown in; by slug some come before and some after the built-in one.
    const graph = withAppGraph(
      engine,
      ...['onet', 'a-first'].map((slug) => framework({ ...PARTS, slug })),
      framework({ ...PARTS, title: 'Engineering leadership' }),
    );
    let served: ServedApp;
    beforeAll(async () => {
      served = await graph.serve();
    });

    it('come in one order: the built-in one first, then by slug', async () => {
      expect((await served.ask('{ graph { frameworks { slug } } }')).graph.frameworks).toEqual([
        { slug: 'engineering-leadership' },
        { slug: 'a-first' },
        { slug: 'onet' },
      ]);
    });

    it('have their things counted together', async () => {
      const { graph: info } = await served.ask('{ graph { counts { kind count } } }');
      expect(info.counts).toContainEqual({ kind: 'ROLE', count: 6 });
      expect((await served.app.describe()).counts).toMatchObject({ roles: 6, transitions: 3 });
    });

    it.for([
      ['roles', '{ roles(first: 9, filter: { text: "lead" }) { nodes { id } } }', 'Role', 'lead'],
      ['skills', '{ skills(first: 9) { nodes { id } } }', 'Skill', 'coding'],
      ['advice', '{ advice(first: 9) { nodes { id } } }', 'Advice', 'listen'],
      ['sources', '{ sources { id } }', 'Source', 'page'],
      ['stages', '{ stages { id } }', 'Stage', 'start-up'],
      ['skillCategories', '{ skillCategories { id } }', 'SkillCategory', 'general'],
      ['transitions', '{ transitions { id } }', 'Transition', 'lead--chief--promotion'],
      ['search', '{ search(text: "chief", first: 9) { nodes { node { id } } } }', 'Role', 'chief'],
      ['skillDemand', '{ skillDemand { skill { id } } }', 'Skill', 'coding'],
      ['resolveTitle', '{ resolveTitle(title: "Lead") { role { id } } }', 'Role', 'lead'],
    ] as const)('list by id what is equal in all else: %s', async ([field, query, type, slug]) => {
      const { [field]: found } = await served.ask(query);
      expect(idsIn(found)).toEqual(
        [`${type}:a-first/${slug}`, `${type}:${slug}`, `${type}:onet/${slug}`].toSorted(),
      );
    });

    it.for(['roles', 'skills', 'advice', 'search(text: "chief")'])(
      'are paged through in that order one by one: %s',
      async (call) => {
        const [field = '', given] = call.split(/[()]/);
        const page = async (args: string) => {
          const all = [given, args].filter(Boolean).join(', ');
          const found = field === 'search' ? 'node { id }' : 'id';
          const query = `{ ${field}(${all}) { nodes { ${found} } pageInfo { endCursor hasNextPage } } }`;
          return (await served.ask(query))[field];
        };
        const ids: string[] = [];
        let last: Json = { endCursor: null, hasNextPage: true };
        while (last.hasNextPage) {
          const { nodes, pageInfo } = await page(`first: 1, after: ${JSON.stringify(last.endCursor)}`);
          ids.push(...idsIn(nodes));
          last = pageInfo;
        }
        expect(ids).toHaveLength(new Set(ids).size);
        expect(ids).toEqual(idsIn(await page('first: 20')));
      },
    );

    it('leave a slug without a prefix to the built-in one', async () => {
      expect(await served.ask('{ role(ref: "lead") { id } }')).toEqual({ role: { id: 'Role:lead' } });
      expect(await served.ask('{ role(ref: "onet/lead") { id } }')).toEqual({
        role: { id: 'Role:onet/lead' },
      });
      expect(await served.ask('{ transitionPaths(from: "lead", to: "chief") { paths { length } } }')).toEqual(
        {
          transitionPaths: { paths: [{ length: 1 }] },
        },
      );
    });
  });
}

function idsIn(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [String(inner)] : idsIn(inner)));
}
