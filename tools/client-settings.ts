import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';

/*
 * The settings of client caches that docs/clients.md shows and the explorer uses, written from the SDL: which types have no
 * id, where values of them stand, and which types an interface or union may be.
 */

const ROOT = path.resolve(import.meta.dirname, '..');
const PAGE = path.join(ROOT, 'docs', 'clients.md');
const EXAMPLES = path.join(ROOT, 'docs', 'examples');
const EXPLORER = path.join(ROOT, 'src', 'explorer', 'client', 'cache-settings.generated.ts');

/** What is written: each file with its text, and the page that shows them. */
export function clientSettings(schema: GraphQLSchema): Map<string, string> {
  const settings = new Map([
    [path.join(EXAMPLES, 'apollo-cache.js'), apolloCache(schema)],
    [path.join(EXAMPLES, 'graphcache.js'), graphcache(schema)],
  ]);
  const explorer = explorerCache(schema);
  let page = readFileSync(PAGE, 'utf8');
  for (const [file, text] of settings) {
    const name = path.basename(file);
    page = page.replace(
      new RegExp(`(\\[${name}\\].*?\`\`\`js\n).*?(^\`\`\`$)`, 'ms'),
      (_all, before: string, after: string) => `${before}${text}${after}`,
    );
  }
  return settings.set(PAGE, page).set(EXPLORER, explorer);
}

export function writeClientSettings(schema: GraphQLSchema): void {
  for (const [file, text] of clientSettings(schema)) writeFileSync(file, text);
}

export const CLIENT_SETTINGS = [
  PAGE,
  EXPLORER,
  path.join(EXAMPLES, 'apollo-cache.js'),
  path.join(EXAMPLES, 'graphcache.js'),
];

/** The types of values that are a part of what they stand in; whoever asks for everything is none. */
function embeddedTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return objectTypes(schema).filter((type) => type !== schema.getQueryType() && !('id' in type.getFields()));
}

function apolloCache(schema: GraphQLSchema): string {
  return `import { InMemoryCache } from '@apollo/client';

// Types without an id: their values are a part of what they stand in.
const EMBEDDED = words(\`
${wrapped(embeddedTypes(schema).map(({ name }) => name))}
\`);

// The fields of things in which they stand.
const FIELDS = words(\`
${wrapped(embeddedFields(schema))}
\`);

const possibleTypes = {
${abstractTypes(schema)
  .map(([name, types]) => `  ${name}: words(\`\n${wrapped(types, '    ')}\n  \`),`)
  .join('\n')}
};

// What two answers tell of one value is put together; where they contradict each other, the later one holds.
function together(known, told) {
  if (Array.isArray(known) && Array.isArray(told) && known.length === told.length) {
    return told.map((each, index) => together(known[index], each));
  }
  if (!isValue(known) || !isValue(told)) return told;
  const shared = Object.keys(told).filter((key) => key in known && isLeaf(told[key]));
  if (shared.some((key) => known[key] !== told[key])) return told;
  const both = { ...known };
  for (const key of Object.keys(told)) both[key] = together(known[key], told[key]);
  return both;
}

function isValue(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('__ref' in value);
}

function isLeaf(value) {
  return typeof value !== 'object' || value === null;
}

function words(text) {
  return text.trim().split(/\\s+/);
}

const typePolicies = {};
for (const type of EMBEDDED) typePolicies[type] = { keyFields: false };
for (const place of FIELDS) {
  const [type, field] = place.split('.');
  const policy = (typePolicies[type] ??= {});
  (policy.fields ??= {})[field] = { merge: together };
}

export const cache = new InMemoryCache({ typePolicies, possibleTypes });
`;
}

function graphcache(schema: GraphQLSchema): string {
  return `import { cacheExchange } from '@urql/exchange-graphcache';

// Types without an id: their values are a part of what they stand in.
const EMBEDDED = words(\`
${wrapped(embeddedTypes(schema).map(({ name }) => name))}
\`);

const possibleTypes = {
${abstractTypes(schema)
  .map(([name, types]) => `  ${name}: words(\`\n${wrapped(types, '    ')}\n  \`),`)
  .join('\n')}
};

function words(text) {
  return text.trim().split(/\\s+/);
}

export const cache = cacheExchange({
  keys: Object.fromEntries(EMBEDDED.map((type) => [type, () => null])),
  globalIDs: true,
  possibleTypes,
});
`;
}

/** The same for the explorer, whose data client is urql. */
function explorerCache(schema: GraphQLSchema): string {
  const keys = embeddedTypes(schema).map(({ name }) => `    ${name}: () => null,\n`);
  const possible = abstractTypes(schema).map(
    ([name, types]) => `    ${name}: [${types.map((type) => `'${type}'`).join(', ')}],\n`,
  );
  return `/** Which types have no id, so that their values are a part of what they stand in, and which types an interface may be. */
export const CACHE_SETTINGS = {
  globalIDs: true,
  keys: {
${keys.join('')}  },
  possibleTypes: {
${possible.join('')}  },
};
`;
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function embeddedFields(schema: GraphQLSchema): string[] {
  const embedded = new Set<unknown>(embeddedTypes(schema));
  const things = objectTypes(schema).filter((type) => !embedded.has(type));
  return things.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => embedded.has(getNamedType(field.type)))
      .map((field) => `${type.name}.${field.name}`),
  );
}

function abstractTypes(schema: GraphQLSchema): [name: string, types: string[]][] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type) && !type.name.startsWith('__'))
    .filter(isAbstractType)
    .map((type): [string, string[]] => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const WIDTH = 100;

/** Words on lines of some length. */
function wrapped(words: readonly string[], indent = '  '): string {
  const lines: string[] = [];
  let line = indent.trimEnd();
  for (const word of words) {
    if (line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent.trimEnd();
    }
    line += line.trim() === '' ? `${indent}${word}` : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
