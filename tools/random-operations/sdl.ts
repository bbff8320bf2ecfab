import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildASTSchema, type GraphQLSchema, Kind, parse, visit } from 'graphql';

const FOLDER = path.resolve(import.meta.dirname, '../../schema');

/** What has another answer each time by its nature. */
const VOLATILE: ReadonlySet<string> = new Set(['GraphInfo.readAt']);

/** The contract of schema/ without the code behind it, and without what has another answer each time. */
export function readSdl(): GraphQLSchema {
  const files = globSync('*.graphql', { cwd: FOLDER }).sort();
  const sdl = parse(files.map((file) => readFileSync(path.join(FOLDER, file), 'utf8')).join('\n'));
  return buildASTSchema(
    visit(sdl, {
      [Kind.OBJECT_TYPE_DEFINITION]: (type) => ({
        ...type,
        fields: type.fields?.filter((field) => !VOLATILE.has(`${type.name.value}.${field.name.value}`)),
      }),
    }),
  );
}
