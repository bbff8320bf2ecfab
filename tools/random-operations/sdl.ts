import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';

const FOLDER = path.resolve(import.meta.dirname, '../../schema');

/** The contract of schema/ without the code behind it. */
export function readSdl(): GraphQLSchema {
  const files = globSync('*.graphql', { cwd: FOLDER }).sort();
  return buildSchema(files.map((file) => readFileSync(path.join(FOLDER, file), 'utf8')).join('\n'));
}
