/*
 * `npm run generate`: types and resolver signatures from the SDL, the explorer's operations with their types, JSON Schemas
 * from the format of the seed files, the picture of the rooms from their imports, the settings of client caches. With
 * `--check` the tree stays as it is, and what is out of date is named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { architecturePicture } from './architecture-picture.ts';
import { CLIENT_SETTINGS, writeClientSettings } from './client-settings.ts';
import { readSdl } from './random-operations/sdl.ts';
import { documentJsonSchema } from '../src/frameworks/documents/document-json-schema.ts';
import { seedJsonSchemas } from '../src/seed/format/json-schema.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const SEED_SCHEMAS = path.join(ROOT, 'seed', 'schema');
/** What generators write to lies below these, the picture and what clients are told aside. */
const GENERATED = [
  path.join(ROOT, 'src', 'graphql'),
  path.join(ROOT, 'src', 'explorer', 'graphql'),
  SEED_SCHEMAS,
];
const PICTURE = path.join(ROOT, 'docs', 'images', 'architecture.svg');

function generate(): void {
  const codegen = path.join(ROOT, 'node_modules', '@graphql-codegen', 'cli', 'esm', 'bin.js');
  for (const config of ['codegen.yml', 'codegen.explorer.yml']) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [codegen, '--silent', '--config', config],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(`GraphQL Code Generator failed for ${config}:\n${stdout}${stderr}`);
  }
  // The client preset always writes a function that takes operations as text in code; here they lie in files.
  for (const unused of ['gql.ts', 'index.ts']) {
    rmSync(path.join(ROOT, 'src', 'explorer', 'graphql', unused), { force: true });
  }
  mkdirSync(SEED_SCHEMAS, { recursive: true });
  for (const { fileName, text } of [...seedJsonSchemas(), documentJsonSchema()])
    writeFileSync(path.join(SEED_SCHEMAS, fileName), text);
  writeFileSync(PICTURE, architecturePicture());
  writeClientSettings(readSdl());
}

function contents(): Map<string, string> {
  const files = GENERATED.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  files.push(...[PICTURE, ...CLIENT_SETTINGS].filter((file) => existsSync(file)));
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

function check(): void {
  const before = contents();
  generate();
  const after = contents();
  const differing = [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .sort();
  for (const file of differing) {
    const text = before.get(file);
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
  for (const file of differing)
    console.error(`${path.relative(ROOT, file)} is out of date: run npm run generate`);
  process.exitCode = differing.length === 0 ? 0 : 1;
}

if (process.argv.includes('--check')) check();
else generate();
