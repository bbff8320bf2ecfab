import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { stringArgumentAt } from '../../src/explorer/playground/string-argument.ts';

const folder = path.resolve(import.meta.dirname, '../../schema');
const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
const schema = buildSchema(files.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n'));

/** What is at the sign "|", which is taken away. */
function at(query: string) {
  const lines = query.split('\n');
  const line = lines.findIndex((text) => text.includes('|'));
  return stringArgumentAt(schema, query.replace('|', ''), line, lines[line]!.indexOf('|'));
}

describe('a string in the playground', () => {
  test.for([
    ['{ role(ref: "eng|") { title } }', 'ROLE', 'eng'],
    ['{ role(ref: "eng|', 'ROLE', 'eng'],
    ['{ skill(ref: "|") { name } }', 'SKILL', ''],
    ['{ transitionPaths(from: "EM", to: "V|P") { total } }', 'ROLE', 'V'],
    ['{\n  compareRoles(\n    roles: ["EM", "Dir|"]\n  ) { roles { title } }\n}', 'ROLE', 'Dir'],
    ['{ transitionPaths(from: "EM", to: "VP", where: { via: ["x|"] }) { total } }', 'ROLE', 'x'],
    ['{ skillGap(to: "VP", profile: [{ skill: "del|", level: 3 }]) { coverage { share } } }', 'SKILL', 'del'],
  ] as const)('names something where its argument takes a name: %s', ([query, names, begun]) => {
    expect(at(query)).toMatchObject({ names, begun });
  });

  test.for([
    '{ organization(slug: "ac|") { name } }',
    '{ role(ref: "EM"|) { title } }',
    '# "EM|"',
    '{ ro|le }',
  ])('is left alone where it takes another thing, and what is no string too: %s', (query) => {
    expect(at(query)).toBeUndefined();
  });

  test('is replaced whole, also what stands behind the cursor', () => {
    expect(at('{ role(ref: "eng|ineer") { title } }')).toMatchObject({ from: 13, to: 21 });
  });
});
