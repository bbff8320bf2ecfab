import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FrameworkContent } from '../../src/graph/model.ts';
import { formatProblems } from '../../src/seed/problem.ts';
import { readSeed } from '../../src/seed/read-seed.ts';
import { HEADLINE_QUERY } from '../graphql/headline-query.ts';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { withGraph } from '../support/with-graph.ts';

/** Everything about every role and what hangs on it, in a few big answers. */
const BIG_QUERIES: Readonly<Record<string, string>> = {
  headline: HEADLINE_QUERY.replace('query Headline($from: RoleRef!, $to: RoleRef!)', '')
    .replace('$from', '"Engineering Manager"')
    .replace('$to', '"VP"'),
  graph:
    '{ graph { version counts { kind count } frameworks { slug title licence citations { locator } } } sources { id title kind publishedOn } attributes { key title unit } skillCategories { slug title skillCount } }',
  roles: `{ roles(first: 100) { totalCount pageInfo { hasNextPage startCursor endCursor } edges { cursor node { id title aliases summary kind track seniority levelCodes
    directReports { text min max } organizationSize { text } teams { text } directContributionShare { text min max } strategyShare { text } planningHorizonMonths { text }
    claims { attribute { key } value range { min max text } parts chosen reason citations { source { id } locator note basis confidence } }
    buildsOn { role { id } skills responsibilities }
    requirements { level importance basis rationale confidence contested skill { id } inheritedFrom { id } citations { source { id } locator } claims { value } }
    responsibilities { involvement expectation responsibility { id area } inheritedFrom { id } }
    activities { activity { id } hoursPerWeek { text } when circumstance } reportsTo { to { id } kind standing circumstance } reports(depth: 10) { from { id } depth }
    advice { id kind title steps } } } } }`,
  skills: `{ skills(first: 100, orderBy: [{ field: DEMAND, direction: DESC }]) { totalCount edges { cursor node { id name aliases description category { slug } parts { id } advice { id }
    requiredBy(first: 100) { totalCount nodes { level importance role { id } inheritedFrom { id } } } } } } }`,
  transitions: `{ roles(first: 100) { nodes { transitionsTo { id kind years { text min max } summary claims { value } shifts { topic from to detail citations { locator } } actions { id steps example }
    pitfalls { id instead } readinessSignals { id } gap { coverage { value low high reached required met raised new known unknown } items { skill { id } status weight priority { value } expectationNow expectationThen } surplus { skill { id } } notMentioned { skill { id } } } } } } }`,
  // Each as much as one operation may cost.
  ...Object.fromEntries(
    ['STEPS', 'YEARS', 'GAP'].map((by) => [
      `paths by ${by}`,
      `{ transitionPaths(from: "team-lead", to: "cto", first: 20, by: ${by}) { exhausted paths { rank cost length years { text }
    steps { index cost costSoFar costEstimated transition { id } gap { itemCount } } skillsNeededCount responsibilitiesTakenOn { responsibility { id } involvement } responsibilitiesHandedOver { responsibility { id } } } } }`,
    ]),
  ),
};

const answers = new Map<string, Json>();
let content: FrameworkContent;
beforeAll(async () => {
  const reading = await readSeed(path.join(import.meta.dirname, '../../seed'));
  if (reading.kind === 'problems') throw new Error(formatProblems(reading.problems));
  ({ content } = reading);
});

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`The leadership ladder on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let served: Served;
    beforeAll(async () => {
      served = await serve(graph.database, content);
    });
    afterAll(() => served.readings.stop());

    it('leads from Engineering Manager over Director to VP', async () => {
      const { transitionPaths }: Json = await served.ask(BIG_QUERIES['headline']!);
      const [best] = transitionPaths.paths;
      expect(best.roles.map(({ title }: Json) => title)).toEqual([
        expect.stringMatching(/^Engineering Manager/),
        expect.stringMatching(/^Director/),
        expect.stringMatching(/^VP|^Vice President/),
      ]);
      expect(best.length).toBe(2);
      expect(best.years.text).toMatch(/\d.* years?/);
    });

    it('shows that hands-on coding falls and strategy rises', async () => {
      const { transitionPaths }: Json = await served.ask(BIG_QUERIES['headline']!);
      const { surplus, skillsNeeded }: Json = transitionPaths.paths[0];
      const coding = surplus.filter(({ skill }: Json) =>
        /coding|code|programming|hands-on/i.test(skill.name),
      );
      expect(coding).not.toEqual([]);
      for (const { have, need } of coding) expect(need).toBeLessThan(have);
      expect(skillsNeeded).toHaveLength(7);
      const strategic = skillsNeeded.filter(({ skill }: Json) =>
        /strateg/i.test(`${skill.name} ${skill.category.title}`),
      );
      expect(strategic.length).toBeGreaterThan(0);
      for (const { need, have, neededAtTarget, status } of strategic) {
        expect(status).toMatch(/^(NEW|RAISED)$/);
        if (have !== null) expect(need).toBeGreaterThan(have);
        expect(neededAtTarget).toBeLessThanOrEqual(need);
      }
    });

    it('gives each needed skill its meaning and the passage that it stands on', async () => {
      const { transitionPaths }: Json = await served.ask(BIG_QUERIES['headline']!);
      expect(transitionPaths.paths[0].skillsNeeded).not.toEqual([]);
      for (const skill of transitionPaths.paths[0].skillsNeeded) {
        expect(skill.expectationThen).toMatch(/\w/);
        expect(skill.citations.length).toBeGreaterThan(0);
        for (const { source, locator } of skill.citations) {
          expect(source.title).toMatch(/\w/);
          expect(locator).toMatch(/\w/);
        }
      }
    });

    it('shows how the week changes', async () => {
      const { transitionPaths }: Json = await served.ask(BIG_QUERIES['headline']!);
      const changes: Json[] = transitionPaths.paths[0].activityChanges;
      expect(changes.length).toBeGreaterThan(0);
      expect(changes.some(({ from, to }) => (from?.hoursPerWeek ?? to?.hoursPerWeek)?.text)).toBe(true);
    });

    it('goes from Team Lead to CTO without a gap', async () => {
      const { transitionPaths }: Json = await served.ask(
        '{ transitionPaths(from: "Team Lead", to: "CTO", first: 1) { paths { roles { slug } } } }',
      );
      expect(transitionPaths.paths).toHaveLength(1);
    });

    it('answers every big question without an error', async () => {
      const given: Record<string, Json> = {};
      for (const [name, query] of Object.entries(BIG_QUERIES)) given[name] = await served.ask(query);
      answers.set(engine.name, given);
    });
  });
}

describe.skipIf(ENGINES.some(({ skip }) => skip))('Both engines', () => {
  for (const name of Object.keys(BIG_QUERIES)) {
    it(`give the same answer to the question of ${name}`, () => {
      expect(answers.get('neo4j')?.[name]).toBeDefined();
      expect(JSON.stringify(answers.get('neo4j')?.[name])).toBe(
        JSON.stringify(answers.get('embedded')?.[name]),
      );
    });
  }
});
