import { describe, expect, it } from 'vitest';
import { cypher, type GraphSchema } from '../../src/storage/port/database.ts';
import { ConstraintViolationError } from '../../src/graph/errors.ts';
import { ENGINES } from '../support/engines.ts';
import { withDatabase } from '../support/with-database.ts';

const SCHEMA: GraphSchema = {
  unique: [
    { label: 'Role', property: 'id' },
    { label: 'Skill', property: 'id' },
  ],
  indexed: [{ label: 'Role', property: 'name' }],
};

const create = cypher('schema.create', 'CREATE (n:Role {id: $id, name: $name})');
const count = cypher('schema.count', 'MATCH (n:Role) RETURN count(n) AS roles');

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`The schema on ${engine.title}`, () => {
    const graph = withDatabase(engine);

    it('can be ensured at every start', async () => {
      await graph.database.ensureSchema(SCHEMA);
      await graph.database.write((t) => t.run(create, { id: 'em', name: 'Engineering Manager' }));
      await graph.database.ensureSchema(SCHEMA);
      await Promise.all([graph.database.ensureSchema(SCHEMA), graph.database.ensureSchema(SCHEMA)]);
      expect(await graph.database.read((t) => t.run(count))).toEqual([{ roles: 1 }]);
    });

    it('refuses a second node with a unique property, and keeps nothing of that write', async () => {
      await graph.database.ensureSchema(SCHEMA);
      await graph.database.write((t) => t.run(create, { id: 'em', name: 'Engineering Manager' }));
      const attempt = graph.database.write(async (t) => {
        await t.run(create, { id: 'vp', name: 'VP' });
        await t.run(create, { id: 'em', name: 'Another' });
      });
      await expect(attempt).rejects.toThrow(ConstraintViolationError);
      await expect(attempt).rejects.toMatchObject({
        message: 'A Role with the id "em" exists already; choose another id, or change that one.',
        details: { label: 'Role', property: 'id' },
      });
      expect(await graph.database.read((t) => t.run(count))).toEqual([{ roles: 1 }]);
    });

    it('refuses a change that makes a unique property the same', async () => {
      await graph.database.ensureSchema(SCHEMA);
      for (const id of ['em', 'vp']) await graph.database.write((t) => t.run(create, { id, name: id }));
      const rename = cypher('schema.rename', "MATCH (n:Role {id: 'vp'}) SET n.id = 'em'");
      await expect(graph.database.write((t) => t.run(rename))).rejects.toThrow(ConstraintViolationError);
    });

    it('keeps one node when many writers merge the same one at once', async () => {
      await graph.database.ensureSchema(SCHEMA);
      const merge = cypher('schema.merge', 'MERGE (n:Role {id: $id}) SET n.name = $name');
      const writers = Array.from({ length: 10 }, (_, i) => `Name ${i}`);
      await Promise.all(writers.map((name) => graph.database.write((t) => t.run(merge, { id: 'em', name }))));
      expect(await graph.database.read((t) => t.run(count))).toEqual([{ roles: 1 }]);
    });

    it('lets a unique id be used again once its node is deleted, in the same write too', async () => {
      await graph.database.ensureSchema(SCHEMA);
      await graph.database.write((t) => t.run(create, { id: 'em', name: 'Old' }));
      await graph.database.write(async (t) => {
        await t.run(cypher('schema.delete', "MATCH (n:Role {id: 'em'}) DETACH DELETE n"));
        await t.run(create, { id: 'em', name: 'New' });
      });
      expect(await graph.database.read((t) => t.run(count))).toEqual([{ roles: 1 }]);
    });

    it('cannot be ensured over content that already breaks it', async () => {
      for (const name of ['One', 'Two']) await graph.database.write((t) => t.run(create, { id: 'em', name }));
      const attempt = graph.database.ensureSchema(SCHEMA);
      await expect(attempt).rejects.toThrow(ConstraintViolationError);
      await expect(attempt).rejects.toThrow(
        'Several nodes with the label Role have the id "em", which must be unique; remove all but one.',
      );
    });

    it('refuses a name that would have to be written into a statement and is not plain', async () => {
      const schema: GraphSchema = { unique: [{ label: 'Role`) MATCH (n', property: 'id' }], indexed: [] };
      await expect(graph.database.ensureSchema(schema)).rejects.toThrow(TypeError);
    });
  });
}
