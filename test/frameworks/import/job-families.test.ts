import { describe, expect, test } from 'vitest';
import { frameworkYaml } from '../../../src/frameworks/export/formats/yaml.ts';
import { frameworkReading } from '../../../src/graph/reading/framework-reading.ts';
import { BAKERY } from './job-family-pages.ts';
import { type ReadRepository as Read, remarksOf as remarks, repositories } from './read-repository.ts';

const { read } = repositories();
const short = (id: string) => id.replace(/^\w+:acme\//, '');
const needs = ({ content }: Read) =>
  content.requirements.map(({ id, level, importance, expectation }) => [
    short(id),
    level,
    importance,
    expectation,
  ]);
const steps = ({ content }: Read) =>
  content.transitions.map(({ fromId, toId, kind, citations }) => [
    short(fromId),
    short(toId),
    kind,
    citations[0]?.confidence,
    citations[0]?.locator,
  ]);
const answersFor = ({ content }: Read) =>
  content.roleResponsibilities.map(({ roleId, responsibilityId }) => [
    short(roleId),
    content.responsibilities.find(({ id }) => id === responsibilityId)?.title,
  ]);
const lines = ({ content }: Read) =>
  content.reportingLines.map(({ fromId, toId }) => `${short(fromId)} -> ${short(toId)}`);
const BAKER = 'families/ovens/baker/index.html.md';
const HEAD = 'families/ovens/head-baker/index.html.md';

/** A page of one family with these levels. */
const page = (levels: string, title = 'Baker') => `---\ntitle: ${title}\n---\n\n## Levels\n\n${levels}`;

describe('Job families as Markdown', () => {
  test('have a role for each heading of a level, with its grade as rung, summary and code', async () => {
    const of = await read(BAKERY);
    expect(of.opened.reader).toBe('ladder-families');
    expect(
      of.content.roles.map(({ slug, title, seniority, levelCodes, summary }) => [
        slug.replace('acme/', ''),
        title,
        seniority,
        levelCodes,
        summary,
      ]),
    ).toEqual([
      ['baker/baker-intermediate', 'Baker (Intermediate)', 5, ['Grade 5'], 'A Baker makes loaves.'],
      ['baker/junior-baker', 'Junior Baker', 4, ['Grade 4'], 'The source does not describe it.'],
      ['baker/senior-baker', 'Senior Baker', 6, ['Grade 6'], 'The source does not describe it.'],
      ['director-of-ovens', 'Director of Ovens', null, [], 'The source does not describe it.'],
      ['head-baker/head-baker', 'Head Baker', 6, ['Grade 6'], 'The source does not describe it.'],
      ['master-baker', 'Master Baker', null, [], 'The source does not describe it.'],
    ]);
    expect(of.opened.shown).toContain('Baker: 3 rungs');
  });

  test('keep requirements line by line and grade by nothing in them', async () => {
    expect(needs(await read(BAKERY))).toEqual([
      ['baker/baker-intermediate/nice-to-have', null, 0.3, 'Has run a stall'],
      [
        'baker/baker-intermediate/requirements',
        null,
        0.6,
        'Can shape a loaf\nCan read a scale\nLeads experts in rye',
      ],
      ['baker/junior-baker/requirements', null, 0.6, 'Can read a scale\nLeads experts in rye'],
      ['baker/senior-baker/dough', null, 0.6, 'Tends a sourdough\nfor a year'],
    ]);
  });

  test('say what a level answers for, once for all that say it so, and what carries over', async () => {
    const of = await read(BAKERY);
    expect(answersFor(of)).toEqual([
      ['baker/baker-intermediate', 'Shapes loaves'],
      ['baker/junior-baker', 'Weighs flour'],
      ['head-baker/head-baker', 'Hires bakers'],
      ['head-baker/head-baker', 'Weighs flour'],
    ]);
    expect(of.content.responsibilities).toHaveLength(3);
    expect(
      of.content.buildsOn.map(({ roleId, onId, skills, responsibilities, citations }) => [
        short(roleId),
        short(onId),
        skills,
        responsibilities,
        citations[0]?.locator,
      ]),
    ).toEqual([
      ['baker/baker-intermediate', 'baker/junior-baker', true, true, `${BAKER}:40:1`],
      ['baker/senior-baker', 'baker/baker-intermediate', true, true, `${BAKER}:54:1`],
    ]);
    expect(remarks(of, 'derived')).toContainEqual([
      'criteria of the level that another says it extends',
      `${BAKER}:30:1`,
    ]);
  });

  test('report to whom a link names, whether its page is there or not', async () => {
    const of = await read(BAKERY);
    expect(lines(of)).toEqual([
      'baker/baker-intermediate -> head-baker/head-baker',
      'baker/junior-baker -> head-baker/head-baker',
      'head-baker/head-baker -> director-of-ovens',
    ]);
    expect(of.content.reportingLines[0]).toMatchObject({ kind: 'SOLID', standing: 'OBSERVED' });
    expect(of.content.reportingLines[1]?.citations[0]).toMatchObject({
      locator: `${BAKER}:12:1`,
      note: 'The Junior Baker reports to the Head Baker.',
    });
    expect(remarks(of, 'noticed')).toContainEqual([
      'a role that only a link or a drawn ladder names',
      `${BAKER}:76:1`,
    ]);
  });

  test('have the steps that a drawn ladder states, and none by the order of headings', async () => {
    const of = await read(BAKERY);
    expect(steps(of)).toEqual([
      ['baker/baker-intermediate', 'baker/senior-baker', 'PROMOTION', 0.7, `${BAKER}:74:1`],
      ['baker/junior-baker', 'baker/baker-intermediate', 'PROMOTION', 0.7, `${BAKER}:74:1`],
      ['baker/senior-baker', 'head-baker/head-baker', 'LATERAL', 0.7, `${BAKER}:76:1`],
      ['baker/senior-baker', 'master-baker', 'PROMOTION', 0.5, `${BAKER}:76:1`],
    ]);
    expect(remarks(of, 'left out')).toContainEqual([
      'an edge of a drawn ladder without a direction, which claims no order',
      `${BAKER}:75:1`,
    ]);
    const undrawn = await read({
      'a.md': page('### Senior\n\n#### Requirements\n\n- x\n\n### Junior\n\n- y\n'),
    });
    expect(undrawn.content.transitions).toEqual([]);
    expect(undrawn.content.roles.map(({ seniority }) => seniority)).toEqual([null, null]);
  });

  test('lead from grade to grade where nothing is drawn and no two levels have one grade', async () => {
    const levels = (grades: readonly number[]) =>
      page(
        grades.map((grade, index) => `### L${index}\n\n#### Job Grade\n\nIs a grade ${grade}.\n`).join('\n'),
      );
    const of = await read({ 'a.md': levels([7, 5, 8]) }, {}, 'a.md');
    expect(steps(of).map(([from, to, kind]) => [from, to, kind])).toEqual([
      ['l0', 'l2', 'PROMOTION'],
      ['l1', 'l0', 'PROMOTION'],
    ]);
    expect((await read({ 'a.md': levels([7, 5, 7]) }, {}, 'a.md')).content.transitions).toEqual([]);
  });

  test('tell with their places what is empty, repeated, or no part of a level', async () => {
    const of = await read(BAKERY);
    expect(remarks(of, 'left out')).toEqual([
      ['a page without levels of a job family', 'README.md:1:1'],
      ['a text or section that is no part of a level', `${BAKER}:6:1`],
      ['an edge of a drawn ladder without a direction, which claims no order', `${BAKER}:75:1`],
    ]);
    expect(of.remarks.find(({ what }) => what === 'a criterion that says nothing')).toMatchObject({
      count: 2,
      places: [`${BAKER}:21:1`, `${BAKER}:22:1`],
    });
    expect(remarks(of, 'noticed')).toContainEqual([
      'a rung of which the source says no requirements; what it requires is unknown',
      `${HEAD}:7:1`,
    ]);
  });

  test('take ragged headings for what they are: groups, levels and lists', async () => {
    const text = page(`### Makers

#### Junior Baker

##### Requirements

- Weighs

#### Baker

##### Requirements

- Bakes

### Managers

##### Requirements

- Leads

### Baker

##### Requirements

- Bakes twice
`);
    const of = await read({ 'baker.md': text }, {}, 'baker.md');
    expect(needs(of).map(([id, , , expectation]) => [id, expectation])).toEqual([
      ['baker/requirements', 'Bakes\nBakes twice'],
      ['junior-baker/requirements', 'Weighs'],
      ['managers/requirements', 'Leads'],
    ]);
  });

  test('take lists outside of the levels for all of them, or for those that say they include them', async () => {
    const shared = (first: string) =>
      `## Requirements\n\n- Is on time\n\n## Levels\n\n### Junior\n\n#### Requirements\n\n- ${first}\n\n### Senior\n\n#### Requirements\n\n- Teaches\n`;
    const all = await read({ 'a.md': shared('Learns') }, {}, 'a.md');
    expect(needs(all).map(([id, , , expectation]) => [id, expectation])).toEqual([
      ['junior/requirements', 'Learns\nIs on time'],
      ['senior/requirements', 'Teaches\nIs on time'],
    ]);
    expect(remarks(all, 'derived')).toContainEqual([
      'that the lists of a page outside of its levels hold for each of them',
      'a.md:7:1',
    ]);
    const some = await read(
      { 'a.md': shared('Includes requirements listed [here](#requirements)') },
      {},
      'a.md',
    );
    expect(needs(some).map(([id, , , expectation]) => [id, expectation])).toEqual([
      ['junior/requirements', 'Is on time'],
      ['senior/requirements', 'Teaches'],
    ]);
  });

  test('are one level a page where the page has the grade, and then the folder is the family', async () => {
    const level = (title: string, grade: number, more = '') =>
      `---\ntitle: ${title}\n---\n\n## Job Grade\n\nIs a [grade ${grade}](/pay/).\n\n## Requirements\n\n- Bakes\n${more}`;
    const of = await read({
      'ovens/_index.md': '---\ntitle: Bakers\n---\n\nAll of them.\n',
      'ovens/senior.md': level(
        'Senior Baker',
        6,
        '\n## Levels\n\n- [Staff](/ovens/staff/)\n\n### Senior\n\n#### Senior Requirements\n\n- Teaches\n\n## Career Ladder\n\nThe next step is the [Staff Baker](/ovens/staff/) role.\n',
      ),
      'ovens/staff.md': level('Staff Baker', 7),
    });
    expect(of.opened.shown[0]).toBe('Bakers: 2 rungs');
    expect(needs(of).map(([id, , , expectation]) => [id, expectation])).toEqual([
      ['ovens/senior/requirements', 'Bakes\nTeaches'],
      ['ovens/staff/requirements', 'Bakes'],
    ]);
    expect(steps(of).map(([from, to]) => [from, to])).toEqual([['ovens/senior', 'ovens/staff']]);
  });

  test('keep words that name nothing that is there, and say so', async () => {
    const of = await read(
      {
        'a.md': page(
          '### Junior\n\nReports to whoever is there. The next level is the [Chief](/chief/).\n\n#### Responsibilities\n\nAll of the above responsibilities, plus\n\n- Extends that of the Nobody responsibilities\n- Matches the colour of crusts\n- All of the above\n',
        ),
      },
      {},
      'a.md',
    );
    expect(answersFor(of)).toEqual([
      ['junior', 'Extends that of the Nobody responsibilities'],
      ['junior', 'Matches the colour of crusts'],
    ]);
    expect(steps(of)).toEqual([['junior', 'chief', 'PROMOTION', 0.5, 'a.md:9:1']]);
    expect(remarks(of, 'left out')).toEqual([
      ['a paragraph beside a list of a level', 'a.md:13:1'],
      ['a reporting line to a role that is named without a link and not there', 'a.md:9:1'],
    ]);
    expect(of.remarks.find(({ what }) => what.startsWith('a sentence on what'))).toMatchObject({ count: 3 });
  });

  test('leave out pages that no person writes, which would take the parser minutes', async () => {
    const good = page('### A\n\n#### Requirements\n\n- x\n');
    const wild = ['>'.repeat(3_000), '*a_ '.repeat(20_000), `${'- '.repeat(700)}x`, 'x\n\n'.repeat(200_000)];
    const nested = Array.from({ length: 700 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n');
    const files = [...wild, nested].map((text, index) => [`w${index}.md`, good + text] as const);
    const of = await read({ 'a.md': good, ...Object.fromEntries(files) });
    expect(of.content.roles.map(({ slug }) => slug)).toEqual(['acme/a/a']);
    expect(of.remarks.find(({ what }) => what.startsWith('a page that is nested'))).toMatchObject({
      count: 5,
    });
  });

  test('have a title of brackets that are never closed', async () => {
    const of = await read({ 'a.md': page(`### Baker ${'('.repeat(190_000)}\n\n#### Requirements\n\n- x\n`) });
    expect(of.content.roles.map(({ slug }) => slug)).toEqual(['acme/a/baker']);
  });

  test('are told from other Markdown', async () => {
    await expect(read({ 'README.md': '# Log levels\n\n## Requirements\n\n- Node\n' })).rejects.toThrow(
      'nothing that is read as a framework',
    );
  });

  test('keep their title and their levels where their front matter is no YAML', async () => {
    const levels = '\n## Levels\n\n### Baker\n\n#### Requirements\n\n- Can knead\n';
    const of = await read({
      'a.md': `---\ntitle: 'Baking'\ndescription: "made in the morning\n---\n${levels}`,
      'b.md': `---\ntitle: Brewing\n\tteam: b\n---\n${levels.replace('Baker', 'Brewer')}`,
    });
    expect(of.opened.shown).toEqual(expect.arrayContaining(['Baking: 1 rung', 'Brewing: 1 rung']));
    expect(of.remarks.find(({ what }) => what.startsWith('front matter'))).toMatchObject({
      manner: 'left out',
      places: ['a.md:3:34', 'b.md:3:1'],
    });
  });

  test('say the same after they were exported and read again', async () => {
    const first = await read(BAKERY);
    const reading = frameworkReading({ scope: 'acme', version: 1, stamp: '' }, first.content);
    const again = await read({ 'acme.yml': [...frameworkYaml(reading)].join('') }, {}, 'acme.yml');
    expect(again.opened.reader).toBe('own');
    expect(again.content).toEqual(first.content);
  });
});
