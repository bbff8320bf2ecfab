import { describe, expect, test } from 'vitest';
import { type ReadRepository as Read, remarksOf as remarks, repositories } from './read-repository.ts';

const { read } = repositories();
const needs = ({ content }: Read) =>
  content.requirements.map(({ id, level }) => `${id.replace('Requirement:acme/', '')} ${level}`);
const categories = ({ content }: Read) => content.skillCategories.map(({ title }) => title);

const MARKDOWN = `---
title: Bakers
---
# How bakers grow

| Date | Author | Change |
| --- | --- | --- |
| 2024-01-01 | Ann | first |

## Craft

| Skill | **Junior** | Senior |
|:------|:------:|-------:|
| [Dough](dough.md) | Beginner | Expert |
| Ovens \\| heat | x |  |

## People

| Skill | Junior | Senior |
| --- | --- | --- |
| Selling | - | Competent<br>with guests |
`;
const EXPECTED = ['junior/dough 1', 'junior/ovens-heat null', 'senior/dough 5', 'senior/selling null'];

const HTML = `<html><head><title>Bakers</title></head><body><h1>How bakers grow</h1>
<table><tr><td>
  <h2>Craft</h2>
  <table><thead><tr><th>Area</th><th>Skill</th><th>Junior</th><th>Senior</th></tr></thead><tbody>
  <tr><td rowspan="2">Craft</td><td><p>Dough</p></td><td>Beginner</td><td>Expert</td></tr>
  <tr><td><a href="o">Ovens</a></td><td colspan="2">Competent</td></tr>
  <tr><td>People</td><td>Selling</td><td>-</td><td><ul><li>Sells to guests</li><li>Sells to shops</li></ul></td></tr>
  </tbody></table>
</td></tr></table></body></html>`;

describe('Tables of pages', () => {
  test('are read in Markdown, each called by its heading, with the lines that they stand on', async () => {
    const of = await read({ 'bakers.md': MARKDOWN }, {}, 'bakers.md');
    expect(of.opened.reader).toBe('tables');
    expect(needs(of)).toEqual(EXPECTED);
    expect(categories(of)).toEqual(['Craft', 'People']);
    expect(of.content.requirements[0]?.citations[0]?.locator).toBe('bakers.md:14, column "Junior"');
    expect(of.content.requirements[3]?.expectation).toBe('Competent\nwith guests');
  });

  test('are left out where nothing says that they are about roles or skills', async () => {
    const of = await read({ 'bakers.md': MARKDOWN }, {}, 'bakers.md');
    expect(of.opened.shown.join('\n')).toContain(
      'How bakers grow: left out, since no header says what it holds',
    );
    expect(of.content.skills.map(({ name }) => name)).toEqual(['Dough', 'Ovens | heat', 'Selling']);
  });

  test('are read in HTML, within what lays them out, merged cells in each that they reach', async () => {
    const of = await read({ 'bakers.html': HTML }, {}, 'bakers.html');
    expect(needs(of)).toEqual([
      'junior/dough 1',
      'junior/ovens 3',
      'senior/dough 5',
      'senior/ovens 3',
      'senior/selling null',
    ]);
    expect(categories(of)).toEqual(['Craft', 'People']);
    expect(of.content.requirements[4]?.expectation).toBe('Sells to guests\nSells to shops');
    expect(of.content.requirements[0]?.citations[0]?.locator).toBe('bakers.html:5, column "Junior"');
  });

  test('are read in HTML that Markdown has in it, with their lines', async () => {
    const text = `Words.\n\n${HTML.slice(HTML.indexOf('  <table><thead>'), HTML.indexOf('</td></tr></table></body>')).trim()}\n`;
    const of = await read({ 'bakers.md': text }, {}, 'bakers.md');
    expect(of.content.requirements[0]?.citations[0]?.locator).toBe('bakers.md:4, column "Junior"');
  });

  test('have families of their pages, where several have a matrix', async () => {
    const page = (skill: string, more = '') =>
      `| Skill | Junior | Senior |\n| --- | --- | --- |\n| ${skill} | 1 | 3 |\n${more}`;
    const steps = '\n| From | To | Kind |\n| --- | --- | --- |\n| Junior | Senior | promotion |\n';
    const of = await read({
      'Bakers 0123456789abcdef0123456789abcdef.md': page('Dough', steps),
      'wiki/Sellers_1234567.md': page('Guests'),
    });
    expect(needs(of)).toEqual([
      'bakers/junior/dough 1',
      'bakers/senior/dough 3',
      'sellers/junior/guests 1',
      'sellers/senior/guests 3',
    ]);
    expect(of.content.transitions.map(({ id }) => id)).toEqual([
      'Transition:acme/bakers/junior--bakers/senior--promotion',
    ]);
    expect(remarks(of, 'left out')).toEqual([]);
  });

  test('are about a folder of tables, and not read there', async () => {
    const of = await read({ 'README.md': MARKDOWN, 'roles.csv': 'Role\nBaker\n' });
    expect(of.content.roles.map(({ title }) => title)).toEqual(['Baker']);
  });

  test('have no encoding, delimiter or sheet', async () => {
    await expect(read({ 'bakers.md': MARKDOWN }, { sheet: 'Craft' }, 'bakers.md')).rejects.toThrow(
      'pages, of which --sheet says nothing; leave it out.',
    );
  });

  test('are refused where they claim more cells than a person writes', async () => {
    const rows = '<tr><td colspan="1000" rowspan="1000">x</td></tr>'.repeat(1_001);
    await expect(read({ 'x.html': `<table>${rows}</table>` }, {}, 'x.html')).rejects.toThrow(
      'x.html: more than 1,000,000 cells of tables.',
    );
  });

  test('are families by their folders, where pages are called alike, and by headings that are roles', async () => {
    const page = (skill: string) =>
      `| Skill | Junior | Senior |\n| --- | --- | --- |\n| ${skill} | 1 | 3 |\n`;
    const folders = await read({ 'backend/README.md': page('Go'), 'web/README.md': page('CSS') });
    expect(needs(folders)).toEqual([
      'backend/junior/go 1',
      'backend/senior/go 3',
      'web/junior/css 1',
      'web/senior/css 3',
    ]);
    const headed = `## Backend Engineer\n\n${page('Go')}\n## Web Developer\n\n${page('CSS')}`;
    expect(needs(await read({ 'x.md': headed }, {}, 'x.md'))).toEqual([
      'backend-engineer/junior/go 1',
      'backend-engineer/senior/go 3',
      'web-developer/junior/css 1',
      'web-developer/senior/css 3',
    ]);
  });

  test('are graded by the legend of their own page', async () => {
    const page = (one: string, two: string) =>
      `| Value | Meaning |\n| --- | --- |\n| 1 | ${one} |\n| 2 | ${two} |\n\n| Skill | Junior | Senior |\n| --- | --- | --- |\n| Go | 1 | 2 |\n`;
    const of = await read({ 'a.md': page('Novice', 'Expert'), 'b.md': page('Expert', 'Novice') });
    expect(needs(of)).toEqual(['a/junior/go 1', 'a/senior/go 5', 'b/junior/go 5', 'b/senior/go 1']);
  });

  test('have ticks that are pictures, emoticons or boxes', async () => {
    const row = (name: string, ...cells: string[]) =>
      `<tr><td>${name}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const html = `<table><tr><th>Skill</th><th>Junior</th><th>Senior</th></tr>${row('Go', '<img alt="(tick)">', '<input type=checkbox checked>')}${row('SQL', '<input type=checkbox>', '✔\ufe0f')}${row('Talk', '<del>x</del>', '[x]')}</table>`;
    expect(needs(await read({ 'x.html': html }, {}, 'x.html'))).toEqual([
      'junior/go null',
      'senior/go null',
      'senior/sql null',
      'senior/talk null',
    ]);
    const markdown = '| Skill | Junior | Senior |\n| --- | --- | --- |\n| Go | ![tick](t.png) | ✖\ufe0f |\n';
    expect(needs(await read({ 'x.md': markdown }, {}, 'x.md'))).toEqual(['junior/go null']);
  });

  test('have the header that their head says, sections over all columns, and cells that reach to the end', async () => {
    const html = `<table><thead><tr><th>Skill</th><th>Novice</th><th>Expert</th></tr></thead><tbody>
      <tr><th colspan="3">Craft</th></tr><tr><td>Go</td><td>Basic</td><td rowspan="0">Expert</td></tr>
      <tr><th colspan="3">People</th></tr><tr><td>Talk</td><td>Basic</td></tr></tbody>
      <tfoot><tr><td colspan="3">Last edited today</td></tr></tfoot></table>`;
    const of = await read({ 'x.html': html }, {}, 'x.html');
    expect(needs(of)).toEqual(['expert/go 5', 'expert/talk 5', 'novice/go 1.5', 'novice/talk 1.5']);
    expect(categories(of)).toEqual(['Craft', 'People']);
  });

  test('are read in lists, and over blank lines of HTML in Markdown', async () => {
    const list = '- Levels:\n\n  | Skill | Junior |\n  | --- | --- |\n  | Go | 1 |\n';
    const html =
      '<table>\n<tr><th>Skill</th><th>Junior</th></tr>\n\n<tr><td>SQL</td><td>2</td></tr>\n\n<tr><td>Rust</td><td>3</td></tr>\n</table>\n';
    const of = await read({ 'x.md': `${list}\n${html}\nEnd.\n` }, {}, 'x.md');
    expect(needs(of)).toEqual(['junior/go 1', 'junior/rust 3', 'junior/sql 2']);
  });

  test('are refused, or left out and told, where nobody writes so', async () => {
    const deep = '<div>'.repeat(5_000);
    await expect(read({ 'x.html': deep }, {}, 'x.html')).rejects.toThrow(
      'x.html: elements within each other',
    );
    const odd = `| ${'*a_'.repeat(3_000)} | Junior |\n| --- | --- |\n| Go | 1 |\n`;
    await expect(read({ 'x.md': odd, 'deep.md': `${'>'.repeat(5_000)} | a\n` })).rejects.toThrow(
      'nothing that is read as a framework',
    );
    const of = await read({ 'odd.md': odd, 'good.md': '| Skill | Junior |\n| --- | --- |\n| Go | 1 |\n' });
    expect(remarks(of, 'left out')).toEqual([
      ['a page that is too large, or marked up as no person does', 'odd.md'],
    ]);
  });
});
