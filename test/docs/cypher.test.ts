import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadExamples } from '../../src/organizations/import/examples.ts';
import { readSeed } from '../../src/seed/read-seed.ts';
import { GRAPH_SCHEMA } from '../../src/storage/framework/graph-model.ts';
import { cypher, type Row } from '../../src/storage/port/database.ts';
import { type Json, type Served, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { withDatabase } from '../support/with-database.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGE = readFileSync(path.join(ROOT, 'docs/cypher.md'), 'utf8');

/** A GraphQL question that asks for the same, and its answer as the rows of the statement. */
interface Comparison {
  /** With `$after` where there is more than a page. */
  readonly query: string;
  /** The cursor of the next page; left out: there is but one. */
  readonly next?: (data: Json) => string | null;
  readonly rows: (...pages: readonly Json[]) => readonly Row[];
  /** Where the page does not sort, or not by what decides between equals. */
  readonly inAnyOrder?: boolean;
}

/** By the heading that the statement stands under. */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  'What does the next role need more of than this one?': {
    query: `{ skillGap(from: "engineering-manager", to: "director") {
      items(statuses: [RAISED], first: 1000) { ...Item inside { ...Item } } } }
      fragment Item on SkillGapItem { skill { name } have need weight }`,
    rows: ({ skillGap: { items } }) =>
      items
        .flatMap(({ inside, ...item }: Json) => [item, ...inside])
        .map(({ skill, ...item }: Json) => ({ skill: skill.name, ...item })),
    inAnyOrder: true,
  },
  'Which ways lead from here to there, and how long do they take?': {
    query: `{ transitionPaths(from: "team-lead", to: "vp-engineering", by: STEPS, first: 20, where: { maxSteps: 6 }) {
      exhausted paths { roles { title } steps { transition { years { text } } } } } }`,
    rows: ({ transitionPaths: { exhausted, paths } }) => {
      expect(exhausted).toBe(true);
      return paths.map(({ roles, steps }: Json) => ({
        roles: roles.map(({ title }: Json) => title),
        years: steps.map(({ transition }: Json) => transition.years?.text ?? null),
      }));
    },
    inAnyOrder: true,
  },
  'Who is above a position?': {
    query: `{ organization(slug: "functional-company") { position(id: "F08") { managementChain { key title unit } } } }`,
    rows: ({ organization }) => organization.position.managementChain,
  },
  'How many reports do managers have, by unit?': {
    query: `{ organization(slug: "functional-company") {
      groups(by: UNIT, first: 1000) { key positions managers averageSpan } } }`,
    rows: ({ organization: { groups } }) =>
      groups.map(({ key, ...group }: Json) => ({ unit: key, ...group })),
  },
  'What is stated in a source?': {
    query: `query ($after: String) { node(id: "Source:vp-forum") { ... on Source {
      cites(first: 100, after: $after) { nodes { __typename } pageInfo { endCursor hasNextPage } } } } }`,
    next: ({ node: { cites } }) => (cites.pageInfo.hasNextPage ? cites.pageInfo.endCursor : null),
    rows: (...pages) => {
      const facts: Json[] = pages.flatMap(({ node: { cites } }) => cites.nodes);
      const kinds = Map.groupBy(facts, ({ __typename }) => __typename as string);
      return [...kinds].map(([type, each]) => ({ kind: RELATIONSHIPS[type] ?? type, facts: each.length }));
    },
    inAnyOrder: true,
  },
  'Where do sources disagree?': {
    query: `{ roles(first: 100, filter: { includeVariants: true }) { nodes {
      slug claims { attribute { key } value chosen citations { source { slug } } } } } }`,
    rows: ({ roles }) =>
      roles.nodes.flatMap(({ slug, claims }: Json) =>
        [...Map.groupBy(claims as Json[], ({ attribute }) => attribute.key as string)]
          .filter(([, each]) => each.some(({ chosen }) => !chosen))
          .flatMap(([attribute, each]) =>
            each.map(({ value, chosen, citations }) => ({
              role: slug,
              attribute,
              value,
              chosen,
              sources: [...new Set(citations.map(({ source }: Json) => source.slug))].sort(),
            })),
          ),
      ),
    inAnyOrder: true,
  },
  'What does a stage of the company change?': {
    query: `{
      stages { slug focuses { role { slug } focus } }
      roles(first: 100, filter: { includeVariants: true }) { nodes {
        slug claims { attribute { key } value stages { slug } } } } }`,
    rows: ({ stages, roles }) => [
      ...stages
        .find(({ slug }: Json) => slug === 'series-b')
        .focuses.map(({ role, focus }: Json) => ({ role: role.slug, what: 'focus', how: focus })),
      ...roles.nodes.flatMap(({ slug, claims }: Json) =>
        claims
          .filter((claim: Json) => claim.stages.some((stage: Json) => stage.slug === 'series-b'))
          .map(({ attribute, value }: Json) => ({ role: slug, what: attribute.key, how: value })),
      ),
    ],
    inAnyOrder: true,
  },
  'Who needs a skill, and how well?': {
    query: `{ skill(ref: "hiring") { requiredBy(first: 100) { nodes {
      role { slug } level importance expectation } } } }`,
    rows: ({ skill }) =>
      skill.requiredBy.nodes.map(({ role, ...need }: Json) => ({ role: role.slug, ...need })),
  },
  'What does a role take over?': {
    query: `{ role(ref: "director") { requirements(first: 1000) {
      skill { name } level inheritedFrom { slug } } } }`,
    rows: ({ role }) =>
      role.requirements
        .filter(({ inheritedFrom }: Json) => inheritedFrom !== null)
        .map(({ skill, level, inheritedFrom }: Json) => ({
          skill: skill.name,
          level,
          takenOverFrom: inheritedFrom.slug,
        })),
  },
  'Which skills of a category are asked for most?': {
    query: `{ skillDemand(groupBy: SKILL, first: 1000) {
      skill { name category { slug } } roleCount averageLevel peakLevel } }`,
    rows: ({ skillDemand }) =>
      skillDemand
        .filter(({ skill }: Json) => skill.category.slug === 'strategic')
        .map(({ skill, roleCount, ...levels }: Json) => ({ skill: skill.name, roles: roleCount, ...levels })),
  },
  'What is said of a role?': {
    query: `{ role(ref: "cto") {
      requirementCount(effective: false)
      responsibilityCount(effective: false)
      activities(first: 1000) { activity { id } }
      titles { title }
      collaborations { with { id } }
      stageFocuses { focus }
      transitionsTo { id }
      transitionsFrom { id }
      claims { value } } }`,
    rows: ({ role }) =>
      [
        { fact: 'ABOUT', times: role.claims.length },
        { fact: 'CALLED', times: role.titles.length },
        { fact: 'FOCUSES_ON', times: role.stageFocuses.length },
        { fact: 'LEAVES', times: role.transitionsTo.length },
        { fact: 'REACHES', times: role.transitionsFrom.length },
        { fact: 'REQUIRES', times: role.requirementCount },
        { fact: 'RESPONSIBLE_FOR', times: role.responsibilityCount },
        { fact: 'SPENDS_TIME_ON', times: role.activities.length },
        { fact: 'WORKS_WITH', times: role.collaborations.length },
      ].filter(({ times }) => times > 0),
  },
  'What helps with a step?': {
    query: `{ transitions(from: "director", to: "vp-engineering") { advice(first: 1000) { id kind title } } }`,
    rows: ({ transitions: [transition] }) => transition.advice,
    inAnyOrder: true,
  },
  'Who holds a role?': {
    query: `{ organizations(first: 100) { nodes { slug positions(first: 100) { nodes {
      key title role { slug } roleConfidence } } } } }`,
    rows: ({ organizations }) =>
      organizations.nodes.flatMap(({ slug, positions }: Json) =>
        positions.nodes
          .filter(({ role }: Json) => role?.slug === 'engineering-manager')
          .map(({ key, title, roleConfidence }: Json) => ({
            organization: slug,
            position: key,
            title,
            confidence: roleConfidence,
          })),
      ),
    inAnyOrder: true,
  },
};

/** What GraphQL calls the facts that are relationships. */
const RELATIONSHIPS: Readonly<Record<string, string>> = {
  Collaboration: 'WORKS_WITH',
  ReportingLine: 'REPORTS_TO',
  Requirement: 'REQUIRES',
  RoleActivity: 'SPENDS_TIME_ON',
  RoleResponsibility: 'RESPONSIBLE_FOR',
  StageFocus: 'FOCUSES_ON',
  BuildsOn: 'BUILDS_ON',
};

const STATEMENTS = new Map(
  PAGE.split(/^## /m)
    .slice(1)
    .map((section) => [
      section.slice(0, section.indexOf('\n')),
      /^```cypher\n(.*?)^```$/ms.exec(section)?.[1] ?? '',
    ]),
);

it('Every question in Cypher is compared with one in GraphQL', () => {
  expect([...STATEMENTS.keys()]).toEqual(Object.keys(COMPARISONS));
});

for (const engine of ENGINES.filter(({ name }) => name === 'neo4j')) {
  describe.skipIf(engine.skip)(`The questions in Cypher on ${engine.title}`, () => {
    const graph = withDatabase(engine, { emptyPer: 'suite', schema: GRAPH_SCHEMA });
    let served: Served;

    beforeAll(async () => {
      const reading = await readSeed(path.join(ROOT, 'seed'));
      if (reading.kind !== 'content')
        throw new Error('The built-in seed has problems: npx rolegraph validate');
      served = await serve(graph.database, reading.content);
      const examples = path.join(ROOT, 'seed/organizations');
      await loadExamples(graph.database, () => served.readings.refresh(), examples);
      await served.readings.refresh();
    });

    it.each([...STATEMENTS])('find what GraphQL answers: %s', async (heading, text) => {
      const { query, next, rows, inAnyOrder = false } = COMPARISONS[heading]!;
      const order = (all: readonly unknown[]) =>
        inAnyOrder ? all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : all;
      const found = await graph.database.read((transaction) => transaction.run(cypher('test.page', text)));
      const pages: Json[] = [];
      let after: string | null = null;
      do {
        const page: Json = await served.ask(query, next === undefined ? {} : { after });
        pages.push(page);
        after = next?.(page) ?? null;
      } while (after !== null);
      const answered = rows(...pages).map(inOrderOf(found[0]));
      expect(found.length).toBeGreaterThan(0);
      expect(order(found)).toEqual(order(answered));
    });

    it('show what is in a framework', async () => {
      const [, text = ''] = /^```cypher\n(.*?)^```$/ms.exec(PAGE) ?? [];
      expect(await countOf(text.replace(/^RETURN .*/ms, 'RETURN count(thing) AS count'))).toBe(
        await countOf('MATCH (n {framework: "engineering-leadership"}) RETURN count(n) - 1 AS count'),
      );
    });

    async function countOf(text: string): Promise<number> {
      const [row] = await graph.database.read((transaction) => transaction.run(cypher('test.count', text)));
      return Number(row?.['count']);
    }
  });
}

/** Columns in the order of the statement, and numbers as it rounds them. */
function inOrderOf(columns: Row | undefined): (row: Row) => Row {
  const names = Object.keys(columns ?? {});
  return (row) =>
    Object.fromEntries(
      names.map((name) => {
        const value = row[name];
        return [name, typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : (value as Row[string])];
      }),
    );
}
