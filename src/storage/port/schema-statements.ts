import { cypher, type NodeProperty, type Statement } from './database.ts';

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/**
 * Creates a unique constraint under a name of its own, unless it is there.
 * @throws TypeError for a label or property that is not a plain name
 */
export function uniqueConstraint(target: NodeProperty): Statement {
  const { label, property } = checked(target);
  return cypher(
    'Database.ensureSchema',
    `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS
     FOR (n:\`${label}\`) REQUIRE n.\`${property}\` IS UNIQUE`,
  );
}

/**
 * Creates an index under a name of its own, unless it is there.
 * @throws TypeError for a label or property that is not a plain name
 */
export function propertyIndex(target: NodeProperty): Statement {
  const { label, property } = checked(target);
  return cypher(
    'Database.ensureSchema',
    `CREATE INDEX ${label}_${property}_index IF NOT EXISTS FOR (n:\`${label}\`) ON (n.\`${property}\`)`,
  );
}

/** Schema statements take no parameters, so names are written into their text and must be plain. */
function checked(target: NodeProperty): NodeProperty {
  for (const name of [target.label, target.property]) {
    if (NAME.test(name)) continue;
    throw new TypeError(`"${name}" cannot name a label or a property: letters, digits and _ only.`);
  }
  return target;
}
