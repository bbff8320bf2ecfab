import { cypher, type Database, type Parameters, type Row } from '../../src/storage/port/database.ts';

/** Does by hand to a database what the program does not. */
export function run(database: Database, text: string, parameters: Parameters = {}): Promise<Row[]> {
  return database.write((transaction) => transaction.run(cypher('test.run', text), parameters));
}
