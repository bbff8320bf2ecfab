import { describe, expect, it } from 'vitest';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, reload } from '../support/framework.ts';
import { loadOrganization, sourceRows } from '../support/organization.ts';
import { withGraph } from '../support/with-graph.ts';

/** Written and removed in batches of 5,000. */
const MANY = 5_002;
/** Few needs each: what a role needs is gone through for every one that is written. */
const ROLES = 100;
const skills = Array.from({ length: MANY }, (_, index) => ({
  slug: `s${String(index + 1).padStart(4, '0')}`,
}));
const needs = skills.map(({ slug }, index) => ({
  role: `r${String(index % ROLES).padStart(2, '0')}`,
  skill: slug,
  level: 1 + (index % 5),
}));
const roles = needs.slice(0, ROLES).map(({ role }) => ({ slug: role }));
const FEW = [{ ...needs.at(-1)!, level: 4 }];

const LARGE = framework({ roles, skills, requirements: needs });
const WITHOUT_NEEDS = framework({ roles, skills, requirements: FEW });
const SMALL = framework({ requirements: FEW });

const QUESTION = `{
  roles(first: 100) { nodes { requirementCount } }
  skills { totalCount }
  skill(ref: "s5002") { requiredBy { totalCount nodes { level } } }
}`;

/** More than the titles that are compared with one, or looked up at once. */
const TITLES = 1_100;
const SYLLABLES = ['ba', 'de', 'fi', 'go', 'lu', 'me', 'no', 'pa', 'ri', 'su', 'ta'];
const trades = Array.from({ length: TITLES }, (_, index) =>
  [index % 11, Math.floor(index / 11) % 11, Math.floor(index / 121), index % 7]
    .map((place) => SYLLABLES[place])
    .join(''),
);

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`A large framework on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('is loaded whole, and what a smaller version lacks is taken away whole', async () => {
      await reload(graph.database, LARGE);
      const { ask, readings } = await serve(graph.database);
      const told = async () => {
        await readings.refresh();
        const { roles, skills, skill }: Json = await ask(QUESTION);
        const needed = roles.nodes.map(({ requirementCount }: Json) => requirementCount as number);
        return {
          needs: needed.reduce((sum: number, count: number) => sum + count, 0) as number,
          skills: skills.totalCount as number,
          last: skill.requiredBy.nodes.map(({ level }: Json) => level as number) as number[],
        };
      };
      expect(await told()).toEqual({ needs: MANY, skills: MANY, last: [2] });

      const fewer = await reload(graph.database, WITHOUT_NEEDS);
      expect([fewer.removed.length, fewer.changed.length]).toEqual([MANY - 1, 1]);
      expect(await told()).toEqual({ needs: 1, skills: MANY, last: [4] });

      await reload(graph.database, SMALL);
      expect(await told()).toEqual({ needs: 1, skills: 1, last: [4] });
      // Nothing is left that a further load would find in its way.
      expect(await reload(graph.database, SMALL)).toMatchObject({
        added: [],
        changed: [],
        removed: [],
        kept: [],
      });
    });

    it('gives each of 1,100 titles of one import its own role, the first as well as the last', async () => {
      const roles = trades.map((trade) => ({ slug: trade, title: `${trade} Engineer` }));
      await reload(graph.database, framework({ roles }));
      const rows = trades.map((trade, index) => ({
        id: trade,
        title: index % 2 === 0 ? `${trade} Engineer` : `Engineer, ${trade}`,
      }));
      // Each twice: a title that was looked at is known.
      await loadOrganization(
        graph.database,
        sourceRows([...rows, ...rows.map((row) => ({ ...row, id: `${row.id}-2` }))]),
      );
      const { ask } = await serve(graph.database);
      const held: Json[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { organization }: Json = await ask(
          `query Page($after: String) { organization(slug: "acme") { positions(first: 100, after: $after) {
            pageInfo { hasNextPage endCursor } nodes { key role { slug } } } } }`,
          { after },
        );
        held.push(...organization.positions.nodes);
        ({ hasNextPage: more, endCursor: after } = organization.positions.pageInfo);
      }
      expect(held).toHaveLength(2 * TITLES);
      expect(held.filter(({ key, role }: Json) => role?.slug !== key.replace('-2', ''))).toEqual([]);
    });
  });
}
