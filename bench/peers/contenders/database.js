import neo4j from 'neo4j-driver';

/** One driver a process, as its manual says, with plain numbers. Authentication of the throw-away server is off. */
export const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic('neo4j', ''), {
  disableLosslessIntegers: true,
});

/** All rows of a statement that only reads. */
export async function rowsOf(statement, parameters = {}) {
  const { records } = await driver.executeQuery(statement, parameters, {
    database: 'neo4j',
    routing: neo4j.routing.READ,
  });
  return records.map((record) => record.toObject());
}

/** A whole number as Cypher wants it behind LIMIT; JavaScript's numbers are fractions to it. */
export const whole = (number) => neo4j.int(number);
