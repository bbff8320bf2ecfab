import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load, range } from '../support/framework.ts';
import { loadOrganization, type Row, sourceRows } from '../support/organization.ts';
import { withGraph } from '../support/with-graph.ts';

const GRAPH = framework({
  roles: [
    { slug: 'lead', seniority: 1, track: 'MANAGEMENT' },
    { slug: 'manager', seniority: 2 },
    { slug: 'tech-lead', variantOf: 'lead' },
  ],
  buildsOn: [{ role: 'manager', on: 'lead' }],
  requirements: [
    { role: 'lead', skill: 'coaching' },
    { role: 'lead', skill: 'writing' },
    { role: 'manager', skill: 'writing', level: 2 },
    { role: 'manager', skill: 'planning' },
    { role: 'head', skill: 'coaching', level: 1 },
    { role: 'head', skill: 'writing' },
    { role: 'tech-lead', skill: 'coding' },
  ],
  roleResponsibilities: [
    { role: 'lead', responsibility: 'hiring' },
    { role: 'manager', responsibility: 'budget' },
  ],
  reportingLines: [
    { from: 'lead', to: 'manager' },
    { from: 'tech-lead', to: 'lead' },
  ],
  transitions: [
    { from: 'lead', to: 'manager', years: range(9) },
    { from: 'lead', to: 'head', years: range(1) },
    { from: 'head', to: 'manager', years: range(1) },
    { from: 'lead', to: 'tech-lead' },
    { from: 'tech-lead', to: 'manager', years: range(2) },
  ],
});

/** Of so many layers, of which each but the last has a second position, and the top as many reports as given. */
function chart(layers: number, span: number): Row[] {
  const chain = Array.from({ length: layers }, (_, depth) => String(depth + 1));
  const beside = chain
    .slice(0, 7)
    .map((manager) => ({ id: `beside-${manager}`, manager, dotted: manager === '1' ? ['2'] : [] }));
  const wide = Array.from({ length: span - 2 }, (_, index) => ({ id: `wide-${index}`, manager: '1' }));
  return [
    ...chain.map((id, depth) => (depth === 0 ? { id } : { id, manager: chain[depth - 1]! })),
    ...beside,
    ...wide,
  ];
}

interface Default {
  /** The question around the argument, `ARGUMENT`, with what else stands in its parentheses. */
  readonly question: string;
  readonly argument: string;
  readonly usual: string;
  /** Another value, which is answered otherwise. */
  readonly other: string;
  /** Whether null is something else than to leave it out. */
  readonly nullDiffers?: true;
}

const ROLE = (field: string) => `role(ref: "manager") { ${field} }`;
const effective = { argument: 'effective', usual: 'true', other: 'false' };
const direction = { argument: 'direction', usual: 'ASC', other: 'DESC', nullDiffers: true as const };
const includeVariants = { argument: 'includeVariants', usual: 'false', other: 'true' };
const PATHS = 'transitionPaths(from: "lead", to: "manager", ARGUMENT)';
const FINDINGS = 'organization(slug: "acme") { findings(limits: { ARGUMENT }) { counts { kind count } } }';

/** Every default of the schema that is no size of a list. */
const DEFAULTS: Readonly<Record<string, Default>> = {
  'Role.requirements': { question: ROLE('requirements(ARGUMENT) { skill { slug } }'), ...effective },
  'Role.requirementCount': { question: ROLE('requirementCount(ARGUMENT)'), ...effective },
  'Role.responsibilities': {
    question: ROLE('responsibilities(ARGUMENT) { responsibility { slug } }'),
    ...effective,
  },
  'Role.responsibilityCount': { question: ROLE('responsibilityCount(ARGUMENT)'), ...effective },
  'Role.reports': {
    question: ROLE('reports(ARGUMENT) { depth }'),
    argument: 'depth',
    usual: '1',
    other: '2',
  },
  'Skill.requiredBy': {
    question: 'skill(ref: "coaching") { requiredBy(ARGUMENT) { totalCount } }',
    ...effective,
  },
  'Query.skillDemand': {
    question: 'skillDemand(ARGUMENT) { skill { slug } track }',
    argument: 'groupBy',
    usual: 'SKILL',
    other: 'TRACK',
  },
  'Query.transitionPaths': {
    question: `${PATHS} { paths { cost roles { slug } } }`,
    argument: 'by',
    usual: 'STEPS',
    other: 'YEARS',
  },
  'TransitionPath.skillsNeeded': {
    question:
      'transitionPaths(from: "head", to: "manager") { paths { skillsNeeded(ARGUMENT) { skill { slug } status } } }',
    argument: 'statuses',
    usual: '[NEW, RAISED]',
    other: '[NEW]',
    nullDiffers: true,
  },
  'TransitionPath.itemCount': {
    question: 'transitionPaths(from: "head", to: "manager") { paths { itemCount(ARGUMENT) } }',
    argument: 'statuses',
    usual: '[NEW, RAISED]',
    other: '[NEW]',
    nullDiffers: true,
  },
  'ChartLimits.widestSpan': { question: FINDINGS, argument: 'widestSpan', usual: '12', other: '13' },
  'ChartLimits.narrowestSpan': { question: FINDINGS, argument: 'narrowestSpan', usual: '2', other: '1' },
  'ChartLimits.mostLayers': { question: FINDINGS, argument: 'mostLayers', usual: '8', other: '9' },
  'MovePosition.withReports': {
    question:
      'organization(slug: "acme") { simulate(changes: [{ move: { position: "2", ARGUMENT } }]) { after { managers } } }',
    argument: 'withReports',
    usual: 'true',
    other: 'false',
    nullDiffers: true,
  },
  'Organization.structure': {
    question: 'organization(slug: "acme") { structure(ARGUMENT) { lines } }',
    argument: 'dotted',
    usual: 'true',
    other: 'false',
    nullDiffers: true,
  },
  'RoleFilter.includeVariants': {
    question: 'roles(filter: { ARGUMENT }) { totalCount }',
    ...includeVariants,
  },
  'PathConstraints.includeVariants': {
    question: `${PATHS.replace('ARGUMENT', 'where: { ARGUMENT }')} { paths { roles { slug } } }`,
    ...includeVariants,
  },
  'RoleOrder.direction': {
    question: 'roles(orderBy: [{ field: TITLE, ARGUMENT }]) { nodes { slug } }',
    ...direction,
  },
  'SkillOrder.direction': {
    question: 'skills(orderBy: [{ field: NAME, ARGUMENT }]) { nodes { slug } }',
    ...direction,
  },
  'PositionOrder.direction': {
    question:
      'organization(slug: "acme") { positions(orderBy: [{ field: DEPTH, ARGUMENT }]) { nodes { key } } }',
    ...direction,
  },
};

const VALUES = '{ name defaultValue }';
const SCHEMA = `{ __schema { types { name inputFields ${VALUES} fields { name args ${VALUES} } } } }`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`What is left out on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let served: Served;

    beforeAll(async () => {
      await load(graph.database, GRAPH);
      await loadOrganization(graph.database, sourceRows(chart(9, 13)));
      await loadOrganization(graph.database, sourceRows(chart(8, 12)), { slug: 'sound' });
      served = await serve(graph.database);
    });

    it('has the value that the schema tells, and all of these are here', async () => {
      const { __schema }: Json = await served.ask(SCHEMA);
      const told = __schema.types
        .filter(({ name }: Json) => !name.startsWith('__'))
        .flatMap(({ name, inputFields, fields }: Json) => [
          ...(inputFields ?? []).map((input: Json) => [`${name}.${input.name}`, input]),
          ...(fields ?? []).flatMap((field: Json) =>
            field.args.map((arg: Json) => [`${name}.${field.name}`, arg]),
          ),
        ])
        .filter(
          ([, { name, defaultValue }]: Json) =>
            defaultValue !== null && name !== 'first' && name !== 'perList',
        )
        .map(([place, { name, defaultValue }]: Json) => `${place} ${name} = ${defaultValue}`);
      const expected = Object.entries(DEFAULTS).map(
        ([place, { argument, usual }]) => `${place} ${argument} = ${usual}`,
      );
      expect(told.sort()).toEqual(expected.sort());
    });

    it.each(Object.entries(DEFAULTS))(
      'of %s is answered as its default is',
      async (_, { question, argument, usual, other, nullDiffers }) => {
        const answered = (given: string) =>
          served.ask(
            `{ ${question.replace(/\(ARGUMENT\)/, given === '' ? '' : `(${given})`).replace('ARGUMENT', given)} }`,
          );
        const leftOut = await answered('');
        expect(leftOut).toEqual(await answered(`${argument}: ${usual}`));
        expect(leftOut).not.toEqual(await answered(`${argument}: ${other}`));
        if (nullDiffers !== true) expect(leftOut).toEqual(await answered(`${argument}: null`));
      },
    );

    it('in limits makes findings of 13 reports, of one and of a ninth layer, not of 12, two and eight', async () => {
      const kinds = async (slug: string) => {
        const { organization }: Json = await served.ask(
          `{ organization(slug: "${slug}") { findings { counts { kind count } } } }`,
        );
        return organization.findings.counts;
      };
      expect(await kinds('sound')).toEqual([]);
      expect(await kinds('acme')).toEqual([
        { kind: 'WIDE_SPAN', count: 1 },
        { kind: 'NARROW_SPAN', count: 1 },
        { kind: 'TOO_MANY_LAYERS', count: 1 },
      ]);
    });
  });
}
