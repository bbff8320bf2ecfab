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
});
