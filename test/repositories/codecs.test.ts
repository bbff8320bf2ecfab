import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cypher, type Database } from '../../src/storage/port/database.ts';
import type { Citation, FrameworkContent, Range } from '../../src/graph/model.ts';
import {
  ADVICE_KINDS,
  BASES,
  INVOLVEMENTS,
  REPORTING_KINDS,
  ROLE_KINDS,
  SOURCE_KINDS,
  STANDINGS,
  TRACKS,
  TRANSITION_KINDS,
} from '../../src/graph/vocabulary.ts';
import * as facts from '../../src/storage/framework/facts.ts';
import { frameworkRecords } from '../../src/storage/framework/framework-records.ts';
import {
  applyRecordChanges,
  readFrameworkRecords,
} from '../../src/storage/framework/framework-repository.ts';
import { GRAPH_SCHEMA } from '../../src/storage/framework/graph-model.ts';
import * as things from '../../src/storage/framework/things.ts';
import { ENGINES } from '../support/engines.ts';
import { withDatabase } from '../support/with-database.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('a#b', '#', ' x ', 'line\nbreak', '"\'`\\$', '主管 😀', 'é', 'null', '0', '{}'),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const texts = fc.array(text, { maxLength: 3 });
const share = fc.constantFrom(0, 0.1, 0.25, 0.5, 1);
const amount = fc.oneof(fc.integer({ min: 0, max: 1_000 }), fc.constantFrom(0.5, 2.25, 1e-3));
const range: fc.Arbitrary<Range> = fc.record({ min: maybe(amount), max: maybe(amount), text });
const citations: fc.Arbitrary<Citation[]> = fc.array(
  fc.record({
    sourceId: fc.constantFrom('Source:page', 'Source:onet/page'),
    locator: text,
    note: maybe(text),
    basis: fc.constantFrom(...BASES),
    confidence: maybe(share),
  }),
  { maxLength: 3 },
);
const idsOf = (type: string) =>
  fc.uniqueArray(fc.constantFrom(`${type}:one`, `${type}:two`), { maxLength: 2 });
const one = <T>(value: fc.Arbitrary<T>) => fc.tuple(value);
const framework = fc.constant('engineering-leadership');
const stated = { citations };

/** One of each kind of thing and fact; what an id refers to is there. */
const anyContent: fc.Arbitrary<FrameworkContent> = fc.record({
  framework: fc.record({
    id: fc.constant('Framework:engineering-leadership'),
    slug: framework,
    title: text,
    licence: maybe(text),
    ...stated,
  }),
  sources: one(
    fc.record({
      id: fc.constant('Source:page'),
      slug: text,
      title: text,
      kind: fc.constantFrom(...SOURCE_KINDS),
      publishedOn: maybe(text),
    }),
  ),
  attributes: one(
    fc.record({
      id: fc.constant('Attribute:level'),
      key: fc.constant('level'),
      title: text,
      unit: maybe(text),
      description: text,
    }),
  ),
  stages: fc.tuple(
    fc.record({
      id: fc.constant('Stage:one'),
      slug: text,
      title: text,
      order: fc.integer(),
      people: maybe(range),
      ...stated,
    }),
    fc.record({
      id: fc.constant('Stage:two'),
      slug: text,
      title: text,
      order: fc.integer(),
      people: maybe(range),
      ...stated,
    }),
  ),
  skillCategories: one(
    fc.record({ id: fc.constant('SkillCategory:one'), slug: text, title: text, description: text }),
  ),
  skills: fc.tuple(
    ...['Skill:one', 'Skill:two'].map((id) =>
      fc.record({
        id: fc.constant(id),
        slug: text,
        name: text,
        aliases: texts,
        description: maybe(text),
        categoryId: fc.constant('SkillCategory:one'),
        partIds: idsOf('Skill'),
        ...stated,
      }),
    ),
  ),
  responsibilities: one(
    fc.record({
      id: fc.constant('Responsibility:one'),
      slug: text,
      title: text,
      description: maybe(text),
      area: text,
      ...stated,
    }),
  ),
  activities: one(fc.record({ id: fc.constant('Activity:one'), slug: text, title: text, ...stated })),
  roles: fc.tuple(
    ...['Role:one', 'Role:two'].map((id) =>
      fc.record({
        id: fc.constant(id),
        slug: text,
        title: text,
        aliases: texts,
        summary: text,
        framework,
        kind: fc.constantFrom(...ROLE_KINDS),
        track: maybe(fc.constantFrom(...TRACKS)),
        seniority: maybe(fc.integer({ min: 0, max: 20 })),
        levelCodes: texts,
        variantOfId: maybe(fc.constant('Role:one')),
        ...stated,
      }),
    ),
  ),
  buildsOn: one(
    fc.record({
      id: text,
      roleId: fc.constant('Role:one'),
      onId: fc.constant('Role:two'),
      skills: fc.boolean(),
      responsibilities: fc.boolean(),
      ...stated,
    }),
  ),
  requirements: one(
    fc.record({
      id: text,
      roleId: fc.constant('Role:one'),
      skillId: fc.constant('Skill:two'),
      level: fc.integer({ min: 1, max: 10 }).map((halves) => halves / 2),
      importance: share,
      expectation: text,
      basis: fc.constantFrom(...BASES),
      rationale: maybe(text),
      confidence: maybe(share),
      ...stated,
    }),
  ),
  roleResponsibilities: one(
    fc.record({
      id: text,
      roleId: fc.constant('Role:one'),
      responsibilityId: fc.constant('Responsibility:one'),
      involvement: fc.constantFrom(...INVOLVEMENTS),
      expectation: maybe(text),
      ...stated,
    }),
  ),
  roleActivities: one(
    fc.record({
      id: text,
      roleId: fc.constant('Role:one'),
      activityId: fc.constant('Activity:one'),
      hoursPerWeek: maybe(range),
      when: maybe(text),
      circumstance: maybe(text),
      stageIds: idsOf('Stage'),
      ...stated,
    }),
  ),
  roleTitles: one(
    fc.record({
      id: text.map((slug) => `RoleTitle:${slug}`),
      roleId: fc.constant('Role:one'),
      title: text,
      circumstance: maybe(text),
      organizationSize: maybe(range),
      ...stated,
    }),
  ),
  claims: one(
    fc.record({
      id: text.map((slug) => `Claim:${slug}`),
      aboutId: fc.constantFrom('Role:one', 'Stage:two', 'Transition:one'),
      attributeId: fc.constant('Attribute:level'),
      value: text,
      range: maybe(range),
      parts: texts,
      circumstance: maybe(text),
      stageIds: idsOf('Stage'),
      chosen: fc.boolean(),
      reason: maybe(text),
      skillId: maybe(fc.constant('Skill:one')),
      responsibilityId: maybe(fc.constant('Responsibility:one')),
      ...stated,
    }),
  ),
  reportingLines: one(
    fc.record({
      id: text,
      fromId: fc.constant('Role:one'),
      toId: fc.constant('Role:two'),
      kind: fc.constantFrom(...REPORTING_KINDS),
      standing: fc.constantFrom(...STANDINGS),
      circumstance: maybe(text),
      reason: maybe(text),
      confidence: maybe(share),
      stageIds: idsOf('Stage'),
      ...stated,
    }),
  ),
  collaborations: one(
    fc.record({
      id: text,
      roleId: fc.constant('Role:two'),
      withId: fc.constant('Role:one'),
      purpose: maybe(text),
      frequency: maybe(text),
      standing: fc.constantFrom(...STANDINGS),
      ...stated,
    }),
  ),
  stageFocuses: one(
    fc.record({
      id: text,
      roleId: fc.constant('Role:two'),
      stageId: fc.constant('Stage:one'),
      focus: text,
      asks: texts,
      ...stated,
    }),
  ),
  transitions: one(
    fc.record({
      id: fc.constant('Transition:one'),
      fromId: fc.constant('Role:one'),
      toId: fc.constantFrom('Role:one', 'Role:two'),
      kind: fc.constantFrom(...TRANSITION_KINDS),
      years: maybe(range),
      summary: maybe(text),
      circumstance: maybe(text),
      stageIds: idsOf('Stage'),
      ...stated,
    }),
  ),
  shifts: one(
    fc.record({
      id: text.map((slug) => `Shift:${slug}`),
      transitionId: fc.constant('Transition:one'),
      topic: text,
      from: text,
      to: text,
      detail: maybe(text),
      ...stated,
    }),
  ),
  advice: one(
    fc.record({
      id: fc.constant('Advice:one'),
      slug: text,
      kind: fc.constantFrom(...ADVICE_KINDS),
      title: text,
      detail: maybe(text),
      steps: texts,
      example: maybe(text),
      instead: maybe(text),
      aboutIds: fc.uniqueArray(fc.constantFrom('Role:one', 'Skill:two', 'Stage:one', 'Transition:one'), {
        maxLength: 4,
      }),
      audienceIds: idsOf('Role'),
      developsIds: idsOf('Skill'),
      stageIds: idsOf('Stage'),
      circumstance: maybe(text),
      ...stated,
    }),
  ),
});

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`What is stored on ${engine.title}`, () => {
    const graph = withDatabase(engine, { schema: GRAPH_SCHEMA });

    it('is read back as it was, whatever is left out and however it is spelled', async () => {
      await fc.assert(
        fc.asyncProperty(anyContent, async (content) => {
          await store(graph.database, content);
          expect(await readBack(graph.database)).toEqual(content);
        }),
        { numRuns: engine.shared ? 15 : 60 },
      );
    }, 60_000);
  });
}

async function store(database: Database, content: FrameworkContent): Promise<void> {
  const { nodes, links } = frameworkRecords(content);
  await database.write(async (transaction) => {
    await transaction.run(cypher('test.empty', 'MATCH (n) DETACH DELETE n'));
    await applyRecordChanges(transaction, {
      saveNodes: nodes,
      saveLinks: links,
      removeNodes: [],
      removeLinks: [],
    });
  });
}

/** Everything in the database, by the codecs of its labels and relationship types. */
async function readBack(database: Database): Promise<FrameworkContent> {
  const { nodes, links } = await database.read((transaction) =>
    readFrameworkRecords(transaction, 'engineering-leadership'),
  );
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const all = <T extends { id: string }>(label: string, codec: things.Codec<T>) =>
    nodes
      .filter((node) => node.label === label)
      .map(({ properties }) => codec.parse(properties))
      .sort(byId);
  const ties = <T extends { id: string }>(type: string, codec: facts.FactCodec<T>) =>
    links
      .filter(({ kind }) => kind.type === type)
      .map(({ fromId, toId, properties }) => codec.parse({ fromId, toId, properties }));
  return {
    framework: all('Framework', things.frameworkCodec)[0]!,
    sources: all('Source', things.sourceCodec),
    attributes: all('Attribute', things.attributeCodec),
    stages: all('Stage', things.stageCodec),
    skillCategories: all('SkillCategory', things.skillCategoryCodec),
    skills: all('Skill', things.skillCodec),
    responsibilities: all('Responsibility', things.responsibilityCodec),
    activities: all('Activity', things.activityCodec),
    roles: all('Role', things.roleCodec),
    roleTitles: all('RoleTitle', things.roleTitleCodec),
    transitions: all('Transition', things.transitionCodec),
    shifts: all('Shift', things.shiftCodec),
    claims: all('Claim', things.claimCodec),
    advice: all('Advice', things.adviceCodec),
    buildsOn: ties('BUILDS_ON', facts.buildsOnCodec),
    requirements: ties('REQUIRES', facts.requirementCodec),
    roleResponsibilities: ties('RESPONSIBLE_FOR', facts.roleResponsibilityCodec),
    roleActivities: ties('SPENDS_TIME_ON', facts.roleActivityCodec),
    reportingLines: ties('REPORTS_TO', facts.reportingLineCodec),
    collaborations: ties('WORKS_WITH', facts.collaborationCodec),
    stageFocuses: ties('FOCUSES_ON', facts.stageFocusCodec),
  };
}
