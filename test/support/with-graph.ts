import { GRAPH_SCHEMA } from '../../src/storage/framework/graph-model.ts';
import type { TestEngine } from './engines.ts';
import { type SuiteDatabase, type SuiteDatabaseOptions, withDatabase } from './with-database.ts';

/** A database with the constraints and indexes of a graph: as the program would find it. */
export function withGraph(
  engine: TestEngine,
  options: Omit<SuiteDatabaseOptions, 'schema'> = {},
): SuiteDatabase {
  return withDatabase(engine, { ...options, schema: GRAPH_SCHEMA });
}
