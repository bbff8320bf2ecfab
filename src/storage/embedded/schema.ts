import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { cypher, type GraphSchema, type NodeProperty, type Statement } from '../port/database.ts';
import { uniqueConstraintImpossible } from '../port/failures.ts';
import { propertyIndex, uniqueConstraint } from '../port/schema-statements.ts';
import { normalizeError } from './errors.ts';

/**
 * Creates what is missing. A unique constraint is enforced here, but finds nothing quickly, so it
 * gets an index beside it. Schema statements are not transactional: each is kept once it has run.
 *
 * @throws ConstraintViolationError when nodes already share a property that must be unique
 */
export async function defineSchema(native: GrafeoDB, schema: GraphSchema): Promise<void> {
  const run = async (statement: Statement): Promise<QueryResult> => {
    try {
      return await native.executeCypher(statement.text);
    } catch (error) {
      throw normalizeError(error, statement);
    }
  };
  const statements = {
    unique: schema.unique.map((target) => ({ target, statement: uniqueConstraint(target) })),
    indexes: [...schema.unique, ...schema.indexed].map((target) => ({
      target,
      statement: propertyIndex(target),
    })),
  };

  const show = async (what: 'CONSTRAINTS' | 'INDEXES') =>
    (await run(cypher('Database.ensureSchema', `SHOW ${what}`))).toArray();
  const [constraints, indexes] = [await show('CONSTRAINTS'), await show('INDEXES')];
  for (const { target, statement } of statements.unique) {
    const { label, property } = target;
    if (constraints.some((existing) => existing['label'] === label && existing['properties'] === property))
      continue;
    // The engine would accept the constraint, and leave the nodes that break it.
    const [shared] = (await run(sharedValue(target))).toArray();
    if (shared !== undefined) throw uniqueConstraintImpossible(label, property, String(shared['value']));
    await run(statement);
  }
  for (const { target, statement } of statements.indexes) {
    const { label, property } = target;
    // One that is there would be written to the log once more, which a full disk refuses.
    if (indexes.some((existing) => existing['label'] === label && existing['property'] === property))
      continue;
    await run(statement);
  }
}

function sharedValue({ label, property }: NodeProperty): Statement {
  return cypher(
    'Database.ensureSchema',
    `MATCH (n:\`${label}\`) WHERE n.\`${property}\` IS NOT NULL
     WITH n.\`${property}\` AS value, count(n) AS nodes WHERE nodes > 1
     RETURN value AS value LIMIT 1`,
  );
}
