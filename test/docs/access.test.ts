import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FIELDS } from '../../src/access/fields.ts';
import { RIGHTS } from '../../src/access/rights.ts';
import { ROUTES } from '../../src/access/routes.ts';

const PAGE = readFileSync(path.resolve(import.meta.dirname, '../../docs/operating.md'), 'utf8');

function part(name: string): string {
  return new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)<!-- /${name} -->`).exec(PAGE)?.[1]?.trim() ?? '';
}

test('the page for operators has the table of routes', () => {
  const rows = Object.entries(ROUTES).map(
    ([route, need]) => `| \`${route}\` | ${need === null ? 'nothing' : `\`${need}\``} |`,
  );
  const table = ['| route | needs |', '| --- | --- |', ...rows].join('\n');
  expect(part('routes'), `The right one, to be pasted:\n\n${table}\n`).toBe(table);
});

test('the page for operators has the fields that show nothing without organizations:read', () => {
  const rows = Object.entries(FIELDS['organizations:read']).map(([type, names]) => {
    const isWhole = !(type in FIELDS.read);
    const fields = names.split(' ').map((name) => `\`${name}\``);
    return `| \`${type}\` | ${isWhole ? 'all' : fields.join(', ')} |`;
  });
  const table = ['| type | fields |', '| --- | --- |', ...rows].join('\n');
  expect(part('fields'), `The right one, to be pasted:\n\n${table}\n`).toBe(table);
});

test('the page for operators has every scope', () => {
  for (const right of RIGHTS) expect(PAGE).toContain(`| \`${right}\` |`);
});
