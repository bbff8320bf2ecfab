import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { loadOrganization, sourceRows } from '../support/organization.ts';
import { framework, load, range } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';
import { loadFurtherCharts, loadWideGraph } from './wide-graph.ts';

interface List {
  /** How many are given where no size is asked for, and how many at most. */
  readonly usual: number;
  readonly most: number;
  /** How many there are; more than the usual. */
  readonly all: number;
  /** The question around the list, which stands in it as `LIST`, with the arguments that it needs. */
  readonly question: string;
  readonly needs?: string;
}

const FULL = '{ role(ref: "full") { LIST { id: __typename } } }';
const TRANSITION = '{ node(id: "Transition:start--full--lateral") { ... on Transition { LIST { id } } } }';
const ACME = '{ organization(slug: "acme") { LIST { nodes { __typename } } } }';
const TOP = '{ organization(slug: "acme") { position(id: "top") { LIST { nodes { id } } } } }';
const PAGE = '{ LIST { nodes { __typename } } }';
const PLAIN = '{ LIST { __typename } }';
const GAP = '{ skillGap(from: "start", to: "full") { LIST { __typename } } }';
const PATH = '{ transitionPaths(from: "start", to: "full", first: 1) { paths { LIST { __typename } } } }';

const page = { usual: 20, most: 100 };
const facts = { usual: 100, most: 1000, all: 101 };
const matches = { usual: 10, most: 100 };

const eleven = Array.from({ length: 11 }, (_, index) => `twin-${index}`);
/** Another framework in which all roles are called as "full" is, and all skills as "s001". */
const TWINS = framework({
  slug: 'twins',
  roles: [...eleven.map((slug) => ({ slug, title: 'Full' })), { slug: 'fitted', title: 'Fitted' }],
  claims: [{ about: 'Role:fitted', attribute: 'directReports', range: range(5, 9) }],
  skills: eleven.map((slug) => ({ slug, name: 'S001' })),
});

/** Every field of the schema that takes `first`. */
const LISTS: Readonly<Record<string, List>> = {
  'Query.roles': { ...page, all: 118, question: PAGE },
  'Query.skills': { ...page, all: 500, question: PAGE },
  'Query.search': { ...page, all: 21, question: PAGE, needs: 'text: "shepherd"' },
  'Query.advice': { ...page, all: 101, question: PAGE },
  'Query.organizations': { ...page, all: 23, question: PAGE },
  'Query.nextRoles': { ...matches, all: 22, question: PLAIN, needs: 'from: "start"' },
  'Query.feederRoles': { ...matches, all: 22, question: PLAIN, needs: 'to: "full"' },
  'Query.roleMatches': {
    ...matches,
    all: 22,
    question: PLAIN,
    needs: 'profile: [{ skill: "s001", level: 3 }]',
  },
  'Query.skillDemand': { ...facts, question: PLAIN },
  'Query.transitionPaths': {
    usual: 3,
    most: 20,
    all: 22,
    question: '{ LIST { paths { rank } } }',
    needs: 'from: "start", to: "full"',
  },
  'Query.resolveTitle': { usual: 5, most: 20, all: 21, question: PLAIN, needs: 'title: "Shepherd"' },
  'Role.requirements': { ...facts, question: FULL },
  'Role.responsibilities': { ...facts, question: FULL },
  'Role.activities': { ...facts, question: FULL },
  'Role.advice': { ...facts, question: FULL },
  'Role.counterparts': { ...matches, all: 10, question: '{ role(ref: "full") { LIST { type } } }' },
  'Skill.counterparts': { ...matches, all: 10, question: '{ skill(ref: "s001") { LIST { type } } }' },
  'Role.reportingChains': { ...matches, all: 11, question: FULL },
  'Skill.requiredBy': { ...page, all: 22, question: '{ skill(ref: "s001") { LIST { nodes { level } } } }' },
  'Skill.advice': { ...facts, question: '{ skill(ref: "s001") { LIST { id } } }' },
  'Stage.advice': { ...facts, question: '{ stages { LIST { id } } }' },
  'Transition.advice': { ...facts, question: TRANSITION },
  'SkillGap.items': { ...facts, question: GAP },
  'TransitionPath.skillsNeeded': {
    ...facts,
    usual: 7,
    question: PATH,
    needs: 'statuses: [NEW, RAISED, MET, UNKNOWN]',
  },
  'Source.cites': { ...page, all: 101, question: '{ sources { LIST { nodes { __typename } } } }' },
  'Organization.positions': { ...page, all: 102, question: ACME },
  'Organization.findings': { ...page, all: 101, question: ACME },
  'Organization.groups': {
    ...facts,
    all: 102,
    question: '{ organization(slug: "acme") { LIST { key } } }',
    needs: 'by: UNIT',
  },
  'Organization.crosstab': {
    ...facts,
    all: 102,
    question: '{ organization(slug: "acme") { LIST { cells { row } } } }',
    needs: 'by: UNIT, across: LOCATION',
  },
  'Organization.betweenness': {
    ...page,
    all: 101,
    question: '{ organization(slug: "chain") { LIST { brokers { pairs } } } }',
  },
  'Organization.roleFit': { ...facts, question: '{ organization(slug: "fitted") { LIST { id } } }' },
  'Position.dottedReports': {
    ...page,
    all: 101,
    question: '{ organization(slug: "chain") { position(id: "0") { LIST { nodes { id } } } } }',
  },
  'Position.directReports': { ...page, all: 101, question: TOP },
  'Position.descendants': { ...page, all: 101, question: TOP },
};

/** Those that take `last` as well. */
const BACKWARDS = ['Organization.positions', 'Query.roles', 'Query.skills'];

const SCHEMA = `{ __schema { types { name fields { name args { name description defaultValue } } } } }`;

function asked(name: string, more = ''): string {
  const { question, needs = '' } = LISTS[name]!;
  const field = name.replace(/^.*\./, '');
  const given = `${needs} ${more}`.trim();
  return question.replace('LIST', `list: ${field}${given === '' ? '' : `(${given})`}`);
}

/** Each reports to the one before, and all but the first to that one by a dotted line: whoever is not last is between two. */
const CHAIN = sourceRows(
  Array.from({ length: 103 }, (_, number) =>
    number === 0 ? { id: '0' } : { id: String(number), manager: String(number - 1), dotted: ['0'] },
  ),
);

/** None has the reports that sources say of its role. */
const FITTED = sourceRows(Array.from({ length: 101 }, (_, number) => ({ id: `${number}`, title: 'Fitted' })));

/** How many the list of an answer has. */
function sizeIn(data: Json): number {
  if (data?.list !== undefined) {
    const { nodes, paths, cells, brokers } = data.list;
    return (nodes ?? paths ?? cells ?? brokers ?? data.list).length as number;
  }
  return sizeIn(Array.isArray(data) ? data[0] : Object.values(data as object)[0]);
}

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Lists on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let served: Served;

    beforeAll(async () => {
      await loadWideGraph(graph.database);
      await loadFurtherCharts(graph.database);
      await load(graph.database, TWINS);
      await loadOrganization(graph.database, CHAIN, { slug: 'chain' });
      await loadOrganization(graph.database, FITTED, { slug: 'fitted' });
      served = await serve(graph.database);
    });

    it('are all here, and say how many they give', async () => {
      const { __schema }: Json = await served.ask(SCHEMA);
      const told = __schema.types.flatMap(({ name: type, fields }: Json) =>
        (fields ?? []).flatMap(({ name: field, args }: Json) =>
          args
            // One that only says whether there is more of a list is none itself.
            .filter(({ name }: Json) => name === 'first' && !field.startsWith('hasMore'))
            .map(({ description, defaultValue }: Json) => {
              const most = /1 to (\d+)/.exec(description)?.[1];
              return [
                `${type}.${field}`,
                Number(defaultValue ?? /; (\d+) where/.exec(description)?.[1]),
                Number(most),
              ];
            }),
        ),
      );
      const expected = Object.entries(LISTS).map(([name, { usual, most }]) => [name, usual, most]);
      expect(told.sort()).toEqual(expected.sort());
      const last = __schema.types.flatMap(({ name: type, fields }: Json) =>
        (fields ?? [])
          .filter(({ args }: Json) => args.some(({ name }: Json) => name === 'last'))
          .map(({ name }: Json) => `${type}.${name}`),
      );
      expect(last.sort()).toEqual(BACKWARDS);
    });

    it.each(Object.keys(LISTS))('give of %s as many as they say where no size is asked for', async (name) => {
      const { usual } = LISTS[name]!;
      expect(sizeIn(await served.ask(asked(name)))).toBe(usual);
      expect(sizeIn(await served.ask(asked(name, 'first: null')))).toBe(usual);
    });

    it.each(Object.keys(LISTS))('give of %s at most as many as they say, and 1 at least', async (name) => {
      const { most, all } = LISTS[name]!;
      expect(sizeIn(await served.ask(asked(name, `first: ${most}`)))).toBe(Math.min(most, all));
      expect(sizeIn(await served.ask(asked(name, 'first: 1')))).toBe(1);
      for (const beyond of [0, most + 1]) {
        const refusal = await served.refusal(asked(name, `first: ${beyond}`));
        expect(refusal, `${beyond}`).toMatchObject({ code: 'INVALID_INPUT', argument: 'first' });
      }
    });

    it.each(BACKWARDS)('give of %s from the end 1 to 100', async (name) => {
      for (const size of [1, 100]) expect(sizeIn(await served.ask(asked(name, `last: ${size}`)))).toBe(size);
      for (const beyond of [0, 101]) {
        const refusal = await served.refusal(asked(name, `last: ${beyond}`));
        expect(refusal, `${beyond}`).toMatchObject({ code: 'INVALID_INPUT', argument: 'last' });
      }
    });
  });
}
