import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type AnyRecord, type Kind, KINDS, type List, LISTS } from '../../src/graph/kinds/kinds.ts';
import type { FrameworkContent } from '../../src/graph/model.ts';
import { recordsOf } from '../../src/graph/reading/framework-reading.ts';
import type { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import { GraphReadings } from '../../src/readings/graph-readings.ts';
import { ALL_ADVICE } from '../../src/advice/advice.ts';
import { ROLE_NAMES, SKILL_NAMES } from '../../src/graph/names/resolve.ts';
import { ALL_TRANSITIONS } from '../../src/paths/transitions.ts';
import { LISTED_ROLE_IDS, LISTED_ROLES } from '../../src/roles/list/listed-roles.ts';
import { REQUIREMENT_COLUMNS } from '../../src/roles/requirement-columns.ts';
import { LISTED_SKILLS } from '../../src/skills/list/listed-skills.ts';
import { DESCRIPTIONS } from '../../src/roles/described.ts';
import { REQUIREMENTS_BY_ROLE, REQUIREMENTS_BY_SKILL } from '../../src/roles/effective.ts';
import { FRAMEWORK_WORDS } from '../../src/search/search.ts';
import { cypher, type Database } from '../../src/storage/port/database.ts';
import { TITLE_INDEX } from '../../src/titles/title-index.ts';
import { anyOf } from '../support/any-value.ts';
import { answerOn } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { EVERYTHING, everyQuestion } from '../support/everything.ts';
import { framework, load, reload } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const NEVER_MS = 2 ** 31 - 1;
const BUILT_IN = 'engineering-leadership';
const BEFORE = framework(EVERYTHING);

/** What the two other kinds of sources are called in values that are made up. */
const SOURCES = new Map([
  ['Source:one', 'Source:page'],
  ['Source:two', 'Source:blog'],
]);
/** Records that nothing refers to. */
const FREE = LISTS.filter((list) => {
  const { form, type } = KINDS[list];
  return form === 'relationship' || ['Claim', 'Advice', 'RoleTitle', 'Shift'].includes(type);
});

/** Changes a content in one place; what it names is still there. */
type Change = (content: FrameworkContent) => FrameworkContent;

/** Another value in any field of any record, or a record the less. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LISTS).chain(anyEdit) },
  {
    weight: 1,
    arbitrary: fc.record({ list: fc.constantFrom(...FREE), at: fc.nat() }).map(({ list, at }): Change => {
      return (content) => withRecords(content, list, (records) => records.toSpliced(at % records.length, 1));
    }),
  },
);

function anyEdit(list: List): fc.Arbitrary<Change> {
  const kind: Kind = KINDS[list];
  const fields = Object.entries<z.ZodType>(kind.schema.shape).filter(
    ([field]) => !['id', 'slug', 'key', 'framework'].includes(field) && !namedBy(kind).has(field),
  );
  return fc
    .constantFrom(...fields)
    .chain(([field, schema]) => fc.record({ field: fc.constant(field), value: anyOf(schema), at: fc.nat() }))
    .map(({ field, value, at }): Change => {
      const known = JSON.parse(
        JSON.stringify(value).replaceAll(/Source:(?:one|two)/g, (id) => SOURCES.get(id)!),
      ) as unknown;
      return (content) =>
        withRecords(content, list, (records) =>
          records.map((record, index) =>
            index === at % records.length ? { ...record, [field]: known } : record,
          ),
        );
    });
}

function namedBy(kind: Kind): ReadonlySet<string> {
  return new Set(
    kind.form === 'node'
      ? Object.keys(kind.ties)
      : [kind.from.field, kind.to.field, ...Object.keys(kind.refers)],
  );
}

function withRecords(
  content: FrameworkContent,
  list: List,
  change: (records: readonly AnyRecord[]) => readonly AnyRecord[],
): FrameworkContent {
  const records = change(recordsOf(content, list));
  return (
    list === 'frameworks' ? { ...content, framework: records[0] } : { ...content, [list]: records }
  ) as FrameworkContent;
}

/** What is made of all frameworks, and of no summary of a role. */
const OF_NO_SUMMARY = [
  ROLE_NAMES,
  SKILL_NAMES,
  LISTED_ROLE_IDS,
  LISTED_SKILLS,
  REQUIREMENT_COLUMNS,
  ALL_TRANSITIONS,
  ALL_ADVICE,
];

/** Every question, and what has to be found by its words. */
const QUESTIONS = [
  ...everyQuestion(),
  ...['lead', 'manager', 'x', 'something', 'a'].flatMap((text) => [
    `{ search(text: "${text}") { totalCount nodes { score matched excerpt node { id } } } }`,
    `{ resolveTitle(title: "${text}") { confidence reason role { id } } }`,
  ]),
];

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`What is taken over from the reading before, on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('answers every question as if all were made anew, whatever has changed', async () => {
      await load(graph.database, BEFORE);
      const readings = await opened(graph.database);
      let content = BEFORE;
      await fc.assert(
        fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 3 }), async (changes) => {
          content = changes.reduce((changed, change) => change(changed), BEFORE);
          await reload(graph.database, content);
          const forward = await readings.refresh();
          const anew = await opened(graph.database);
          expect(await answers(forward)).toEqual(await answers(await anew.current()));
          anew.stop();
        }),
        { numRuns: engine.shared ? 5 : 25 },
      );
      readings.stop();
    }, 120_000);

    it('is all that a changed summary says nothing of', async () => {
      await load(graph.database, BEFORE);
      const readings = await opened(graph.database);
      const graphBefore = await readings.current();
      const before = graphBefore.framework(BUILT_IN)!;
      await edit(graph.database, "MATCH (r:Role {id: 'Role:lead'}) SET r.summary = 'Quite another.'");
      const graphAfter = await readings.refresh();
      const after = graphAfter.framework(BUILT_IN)!;
      expect(after).not.toBe(before);
      expect(after.roles.get('Role:lead')!.summary).toBe('Quite another.');
      expect(after.roles.get('Role:manager')).toBe(before.roles.get('Role:manager'));
      expect(after.requirements).toBe(before.requirements);
      for (const each of [REQUIREMENTS_BY_ROLE, REQUIREMENTS_BY_SKILL, DESCRIPTIONS, TITLE_INDEX]) {
        expect(after.derived<unknown>(each), each.name).toBe(before.derived<unknown>(each));
      }
      expect(after.derived(FRAMEWORK_WORDS).has('quite')).toBe(true);
      for (const each of OF_NO_SUMMARY) {
        expect(graphAfter.derived<unknown>(each), each.name).toBe(graphBefore.derived<unknown>(each));
      }
      const [listed, listedBefore] = [graphAfter.derived(LISTED_ROLES), graphBefore.derived(LISTED_ROLES)];
      expect(listed).not.toBe(listedBefore);
      expect(listed.names).toBe(listedBefore.names);
      expect(listed.texts.flat()).toContain('quite another.');
      readings.stop();
    });

    it('is nothing that what has changed is made into', async () => {
      await load(graph.database, BEFORE);
      const readings = await opened(graph.database);
      const graphBefore = await readings.current();
      const before = graphBefore.framework(BUILT_IN)!;
      await edit(graph.database, 'MATCH ()-[r:REQUIRES]->() SET r.level = 1.5');
      const graphAfter = await readings.refresh();
      const after = graphAfter.framework(BUILT_IN)!;
      for (const each of [REQUIREMENTS_BY_ROLE, REQUIREMENTS_BY_SKILL]) {
        expect(after.derived(each), each.name).not.toBe(before.derived(each));
      }
      const levels = [...after.derived(REQUIREMENTS_BY_ROLE).values()].flat().map(({ level }) => level);
      expect(new Set(levels)).toEqual(new Set([1.5]));
      expect(after.derived(TITLE_INDEX)).toBe(before.derived(TITLE_INDEX));
      expect(new Set(graphAfter.derived(REQUIREMENT_COLUMNS).level)).toEqual(new Set([1.5]));
      expect(graphAfter.derived(ROLE_NAMES)).toBe(graphBefore.derived(ROLE_NAMES));
      await edit(graph.database, "MATCH (r:Role {id: 'Role:lead'}) SET r.title = 'Another Title'");
      const named = await readings.refresh();
      expect(named.derived(ROLE_NAMES).find('Another Title')).toEqual({ kind: 'found', id: 'Role:lead' });
      expect(named.derived(REQUIREMENT_COLUMNS)).toBe(graphAfter.derived(REQUIREMENT_COLUMNS));
      readings.stop();
    });

    it('is nothing that the same things of other frameworks are made into', async () => {
      await load(graph.database, BEFORE);
      const readings = await opened(graph.database);
      await readings.current();
      for (const change of [
        () => load(graph.database, framework({ slug: 'beside', roles: [{ slug: 'lead' }] })),
        () => edit(graph.database, "MATCH (r:Role {id: 'Role:beside/lead'}) SET r.title = 'Beside'"),
        () => edit(graph.database, "MATCH (n {framework: 'beside'}) DETACH DELETE n"),
      ]) {
        await change();
        const forward = await readings.refresh();
        const anew = await opened(graph.database);
        expect(await answers(forward)).toEqual(await answers(await anew.current()));
        anew.stop();
      }
      readings.stop();
    });

    it('does not hold the reading that it was made of', async () => {
      await load(graph.database, BEFORE);
      const readings = await opened(graph.database);
      const first = new WeakRef((await readings.current()).framework(BUILT_IN)!);
      for (const summary of ['One', 'Two']) {
        await edit(graph.database, `MATCH (r:Role {id: 'Role:lead'}) SET r.summary = '${summary}'`);
        await readings.refresh();
      }
      setFlagsFromString('--expose-gc');
      const collect = runInNewContext('gc') as () => void;
      // What awaits have left on the stack is gone in a later turn.
      await new Promise((resolve) => setTimeout(resolve, 10));
      collect();
      expect(first.deref()).toBeUndefined();
      readings.stop();
    });
  });
}

/** As a server has them: everything made ahead. */
async function opened(database: Database): Promise<GraphReadings> {
  const readings = new GraphReadings(database, { pollMs: NEVER_MS });
  await readings.prepare();
  return readings;
}

async function edit(database: Database, statement: string): Promise<void> {
  await database.write(async (transaction) => {
    await transaction.run(cypher('test.edit', statement));
    await transaction.run(cypher('test.raise', 'MATCH (s:Scope) SET s.version = s.version + 1'));
  });
}

/** Without the times at which the two were read. */
async function answers(graph: GraphReading): Promise<readonly string[]> {
  const all: string[] = [];
  for (const question of QUESTIONS) {
    all.push(JSON.stringify(await answerOn(graph, question)).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then'));
  }
  return all;
}
