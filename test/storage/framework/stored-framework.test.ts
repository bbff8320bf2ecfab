import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cypher, type Database } from '../../../src/storage/port/database.ts';
import { KINDS, type Kind, LISTS } from '../../../src/graph/kinds/kinds.ts';
import type { Label, Tie } from '../../../src/graph/kinds/kind.ts';
import type { FrameworkContent } from '../../../src/graph/model.ts';
import { frameworkRecords } from '../../../src/storage/framework/framework-records.ts';
import { readFramework } from '../../../src/storage/framework/read-framework.ts';
import { applyRecordChanges } from '../../../src/storage/framework/record-changes.ts';
import { anyRecord } from '../../support/any-value.ts';
import { ENGINES } from '../../support/engines.ts';
import { withGraph } from '../../support/with-graph.ts';

/** The ids of things: two of each kind, so that there is another one. */
const idsOf = (label: string) => [`${label}:one`, `${label}:two`];

/** What a field that names others may hold: one of them, some of them by id, or none where that may be. */
function anyReference(schema: z.core.$ZodType, labels: readonly string[]): fc.Arbitrary<unknown> {
  const ids = labels.flatMap(idsOf).sort();
  if (schema instanceof z.ZodArray) return fc.subarray(ids);
  return schema instanceof z.ZodNullable
    ? fc.option(fc.constantFrom(...ids), { nil: null })
    : fc.constantFrom(...ids);
}

/** Two records of one kind; of a relationship one, since its id is free. */
function anyList(kind: Kind): fc.Arbitrary<object[]> {
  const shape: Readonly<Record<string, z.core.$ZodType>> = kind.schema.shape;
  const labels =
    kind.form === 'node'
      ? Object.entries<Tie>(kind.ties).map(([field, { to }]) => [field, to] as const)
      : [
          ...[kind.from, kind.to].map(({ field, label }) => [field, [label]] as const),
          ...Object.entries<Label>(kind.refers).map(([field, label]) => [field, [label]] as const),
        ];
  const references = Object.fromEntries(
    labels.map(([field, to]) => [field, anyReference(shape[field] as z.core.$ZodType, to)]),
  );
  if (kind.form === 'relationship') return fc.tuple(anyRecord(shape, references));
  return fc.tuple(...idsOf(kind.type).map((id) => anyRecord(shape, { ...references, id: fc.constant(id) })));
}

const FRAMEWORK = { id: 'Framework:engineering-leadership', slug: 'engineering-leadership' };

/** Some of each kind of thing and fact, as the table of kinds says them; what an id refers to is there. */
const anyContent = fc
  .record(Object.fromEntries(LISTS.map((list) => [list, anyList(KINDS[list])])))
  .map(({ frameworks, roles, ...lists }) => ({
    ...lists,
    framework: { ...frameworks?.[0], ...FRAMEWORK },
    roles: roles?.map((role) => ({ ...role, framework: FRAMEWORK.slug })),
  })) as unknown as fc.Arbitrary<FrameworkContent>;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`What is stored on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('is read back as it was, whatever is left out and however it is spelled', async () => {
      await fc.assert(
        fc.asyncProperty(anyContent, async (content) => {
          await store(graph.database, content);
          expect(await readBack(graph.database)).toEqual({ content, problems: [] });
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
    await applyRecordChanges(transaction, content.framework.slug, {
      addNodes: nodes,
      changeNodes: [],
      addLinks: links,
      changeLinks: [],
      removeNodes: [],
      removeLinks: [],
    });
  });
}

async function readBack(database: Database): Promise<unknown> {
  return database.read((transaction) => readFramework(transaction, 'engineering-leadership'));
}
