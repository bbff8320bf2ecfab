import { describe, expect, test } from 'vitest';
import { frameworkYaml } from '../../../src/frameworks/export/formats/yaml.ts';
import { checkMayBePassedOn } from '../../../src/frameworks/licences/passing-on.ts';
import { frameworkReading } from '../../../src/graph/reading/framework-reading.ts';
import { type ReadRepository as Read, remarksOf as remarks, repositories } from './read-repository.ts';

const { read } = repositories();
const roles = ({ content }: Read) =>
  content.roles.map(({ slug, seniority }) => `${slug.replace('acme/', '')} ${seniority}`);
const steps = ({ content }: Read) => content.transitions.map(({ id }) => id.replace('Transition:acme/', ''));
const needs = ({ content }: Read) =>
  content.requirements.map(({ id, level, expectation }) => [
    id.replace('Requirement:acme/', ''),
    level,
    expectation,
  ]);

const FORKED = `name: Baking
levels:
  - id: helper
    name: Helper
  - id: lead-ic
    name: Lead (Individual Contributor)
  - id: lead-pm
    name: Lead (People Manager)
  - id: chief
    name: Chief
themes:
  - id: dough
    name: 🥖 Dough
    summary: Making dough.
competencies:
  - { id: a, level: helper, theme: dough, summary: Weighs flour, examples: [rye, wheat], proficiency: Awareness }
  - { id: b, level: lead-ic, theme: dough, summary: Leads experts in dough, proficiency: null }
  - { id: c, level: lead-pm, theme: dough, summary: Plans dough, proficiency: Practitioner }
  - { id: d, level: lead-pm, theme: dough, summary: Teaches dough }
  - { id: e, level: chief, theme: dough, summary: Sets the course }
`;

describe('YAML of levels by themes', () => {
  test('grades by the field for it and never by verbs', async () => {
    const of = await read({ 'baking.yml': FORKED }, {}, 'baking.yml');
    expect(of.opened.reader).toBe('ladder-themes');
    expect(needs(of)).toEqual([
      ['chief/dough', null, 'Sets the course'],
      ['helper/dough', 1, 'Weighs flour (for example: rye; wheat)'],
      ['lead-ic/dough', null, 'Leads experts in dough'],
      ['lead-pm/dough', 4, 'Plans dough\nTeaches dough'],
    ]);
    expect(of.content.skills.map(({ name, description }) => [name, description])).toEqual([
      ['Dough', 'Making dough.'],
    ]);
    expect(of.content.requirements[1]).toMatchObject({ basis: 'DERIVED', confidence: 0.7 });
    expect(of.content.requirements[1]?.citations[0]?.locator).toBe('baking.yml:16:5');
  });

  test('claims no order that is not stated, and leads over a fork only along a track where it is', async () => {
    const silent = await read({ 'baking.yml': FORKED }, {}, 'baking.yml');
    expect(roles(silent)).toEqual(['chief null', 'helper null', 'lead-ic null', 'lead-pm null']);
    expect(steps(silent)).toEqual([]);
    const longer = FORKED.replace(
      '  - id: chief\n',
      '  - { id: head-ic, name: Head (IC) }\n  - { id: head-pm, name: Head (PM) }\n  - id: chief\n',
    );
    const said = await read({ 'baking.yml': longer }, { inOrder: true }, 'baking.yml');
    expect(roles(said)).toEqual(['chief 4', 'head-ic 3', 'head-pm 3', 'helper 1', 'lead-ic 2', 'lead-pm 2']);
    expect(steps(said)).toEqual([
      'head-ic--chief--promotion',
      'head-pm--chief--promotion',
      'helper--lead-ic--promotion',
      'helper--lead-pm--promotion',
      'lead-ic--head-ic--promotion',
      'lead-pm--head-pm--promotion',
    ]);
    expect(said.content.roles.map(({ track }) => track)).toEqual([
      null,
      'INDIVIDUAL',
      'MANAGEMENT',
      null,
      'INDIVIDUAL',
      'MANAGEMENT',
    ]);
  });

  test('gives no place to a level that its list does not have, whatever order is said', async () => {
    const text = FORKED.replace('level: helper', 'level: apprentice');
    const said = await read({ 'baking.yml': text }, { inOrder: true }, 'baking.yml');
    expect(roles(said)).toEqual(['apprentice null', 'chief 3', 'helper 1', 'lead-ic 2', 'lead-pm 2']);
    expect(steps(said).filter((step) => step.includes('apprentice'))).toEqual([]);
    const listed = 'levels:\n  - {id: chief, rank: 2}\n  - {id: helper, rank: 1}\n';
    const numbered = await read({ 'x.yml': text.replace(/levels:[\s\S]*(?=themes:)/, listed) }, {}, 'x.yml');
    expect(roles(numbered)).toEqual([
      'apprentice null',
      'chief 2',
      'helper 1',
      'lead-ic null',
      'lead-pm null',
    ]);
    expect(steps(numbered)).toEqual(['helper--chief--promotion']);
  });

  test('takes a number of a level as its place, whatever the order of the list', async () => {
    const text = FORKED.replace(
      /levels:[\s\S]*themes:/,
      'levels:\n  - {id: chief, rank: 2}\n  - {id: helper, rank: 1}\nthemes:',
    ).replace(/ {2}- \{ id: [bcd].*\n/g, '');
    const of = await read({ 'baking.yml': text }, {}, 'baking.yml');
    expect(roles(of)).toEqual(['chief 2', 'helper 1']);
    expect(steps(of)).toEqual(['helper--chief--promotion']);
  });

  test('leaves a level that several families share out of one that does not use it', async () => {
    const of = await read({
      'levels.yml': 'levels:\n  - id: junior\n  - id: senior\n',
      'a.yml':
        'name: A\ncompetencies:\n  - { level: junior, theme: t, summary: one }\n  - { level: senior, theme: t, summary: two }\n',
      'b.yml': 'name: B\ncompetencies:\n  - { level: senior, theme: t, summary: three }\n',
    });
    expect(of.content.roles.map(({ slug }) => slug)).toEqual([
      'acme/a/junior',
      'acme/a/senior',
      'acme/b/senior',
    ]);
    expect(remarks(of, 'left out')).toEqual([
      ['a level that the family b.yml shares and does not use, "junior"', 'levels.yml:2:5'],
    ]);
  });

  test('tells of each broken file where it has a tab', async () => {
    const broken = 'competencies:\n\t- level: a\n';
    const reading = read({ 'one.yml': broken, 'sub/two.yml': `name: x\n${broken}`, 'good.yml': FORKED });
    await expect(reading).rejects.toThrow(
      'one.yml:2:1: a tab where YAML has spaces; indent with spaces\nsub/two.yml:3:1: a tab where YAML has spaces; indent with spaces',
    );
  });

  test('tells of a tab alone, without what follows from it, in YAML of no form that is known too', async () => {
    const told = 'a tab where YAML has spaces; indent with spaces';
    const message = async (text: string) => {
      try {
        await read({ 'x.yml': text }, {}, 'x.yml');
      } catch (error) {
        return String(error);
      }
      return 'read';
    };
    const ladder = await message(
      'name: A\nlevels:\n  - id: a\n\t  name: A\n  - id: b\ncompetencies:\n  - level: a\n',
    );
    expect(ladder).toContain(`x.yml:4:1: ${told}`);
    expect(ladder).not.toContain('not valid YAML');
    expect(await message('stages:\n\t- first\n')).toContain(`x.yml:2:1: ${told}`);
  });

  test('keeps of competencies that say nothing that they are there', async () => {
    const of = await read(
      {
        'x.yml':
          'competencies:\n  - { level: a, theme: t, summary: null }\n  - { level: b, theme: t, summary: ok }\n  - { level: b, summary: no theme }\n',
      },
      {},
      'x.yml',
    );
    expect(needs(of)).toEqual([['b/t', null, 'ok']]);
    expect(remarks(of, 'noticed')).toContainEqual(['a competency that says nothing', 'x.yml:2:5']);
    expect(remarks(of, 'left out')).toEqual([['a competency without a level or a theme', 'x.yml:4:5']]);
  });
});

describe('What is no part of a ladder', () => {
  test('is told, with its place, in YAML of levels by themes', async () => {
    const of = await read({
      'baking.yml': FORKED.replace('levels:\n', 'levels:\n  - summary: no name\n').replace(
        'themes:\n',
        'themes:\n  - {}\n  -\n',
      ),
      'ci.yml': 'jobs: many\n',
    });
    expect(remarks(of, 'left out')).toEqual([
      ['a YAML file without the lists "competencies", "levels" and "themes"', 'ci.yml:1:1'],
      ['a theme without an id or a name', 'baking.yml:13:5'],
      ['a level without an id or a name', 'baking.yml:3:5'],
    ]);
    expect(of.remarks.find(({ what }) => what.startsWith('a theme'))?.count).toBe(2);
  });

  test('is told in Markdown with topics in its front matter', async () => {
    const of = await read({
      'bread.md': BREAD.replace('topics:\n', 'topics:\n  - content: []\n'),
      'README.md': '# Read me\n',
    });
    expect(remarks(of, 'left out')).toEqual([
      ['a page without topics and levels in its front matter; its text is not read', 'README.md:1:1'],
      ['a topic without a name', 'bread.md:6:5'],
    ]);
  });

  test('is told in HTML pages', async () => {
    const of = await read({
      'b2.html': PAGE(
        'B2 Baker',
        '<li>I weigh</li></ul><p>Beside it.</p><p><strong>Heat</strong>: Of the oven</p><ul>',
      ),
    });
    expect(remarks(of, 'left out')).toEqual([
      ['a paragraph behind a topic, or an item before any, which is no criterion', 'b2.html:4:100'],
      ['a topic without criteria', 'b2.html:4:117'],
    ]);
  });

  test('is a file that is larger than any page', async () => {
    const of = await read({ 'bread.md': BREAD, 'dump.md': 'x'.repeat(4 * 1024 * 1024 + 1) });
    expect(remarks(of, 'left out')).toEqual([['a file that is larger than any page of a ladder', 'dump.md']]);
  });
});

const GENERIC = `---
path: "/generic"
title: "📄 Generic Framework"
levels: 3
topics:
  - name: "taste"
    title: "👅 Taste"
    content:
      - level: 1
        criteria:
          - "Tastes"
      - level: 2
        criteria:
          - "Tastes twice"
---
`;
const BREAD = `---
path: "/ovens/bread"
title: "👩‍🍳 Bread Framework"
levels: 3
topics:
  - name: "taste"
    title:
    content:
      - level: 3
        criteria:
          - "Knows rye"
      - level: 1
        criteria:
        exampleCriteria:
          - criteria: "Names flours"
            examples:
              - "rye"
  - name: "heat"
    title: "🔥 Heat"
    content:
      - level: 2
        criteria:
---
`;

describe('Markdown with topics in its front matter', () => {
  test('takes over the criteria of the generic page in topics that are named as in it', async () => {
    const of = await read({ 'all/generic.md': GENERIC, 'all/ovens/bread.md': BREAD });
    expect(of.opened.reader).toBe('ladder-topics');
    expect(needs(of)).toEqual([
      ['generic/1/taste', null, 'Tastes'],
      ['generic/2/taste', null, 'Tastes twice'],
      ['ovens/bread/1/taste', null, 'Names flours (for example: rye)\nTastes'],
      ['ovens/bread/2/taste', null, 'Tastes twice'],
      ['ovens/bread/3/taste', null, 'Knows rye'],
    ]);
    expect(of.content.skills.map(({ name }) => name)).toEqual(['Heat', 'Taste']);
    expect(remarks(of, 'noticed')).toContainEqual([
      'a level of a topic without criteria',
      'all/ovens/bread.md:21:9',
    ]);
  });

  test('has as many levels as are counted, in the order of their numbers, and titles without pictures', async () => {
    const of = await read({ 'bread.md': BREAD }, {}, 'bread.md');
    expect(roles(of)).toEqual(['1 1', '2 2', '3 3']);
    expect(steps(of)).toEqual(['1--2--promotion', '2--3--promotion']);
    expect(of.content.roles[0]?.title).toBe('Bread, level 1');
  });

  test('takes the number of levels for a count, not for the highest', async () => {
    const ragged = BREAD.replace('levels: 3', 'levels: 2')
      .replace('- level: 1', '- level: 4')
      .replace('- level: 2', '- level: 3');
    const of = await read({ 'bread.md': ragged }, {}, 'bread.md');
    expect(roles(of)).toEqual(['3 3', '4 4']);
    const fewer = await read({ 'bread.md': BREAD.replace('levels: 3', 'levels: 2') }, {}, 'bread.md');
    expect(roles(fewer)).toEqual(['1 1', '2 2', '3 3']);
    expect(remarks(fewer, 'noticed')).toContainEqual([
      'criteria of more levels than the 2 that a page says it has; all are kept',
      'bread.md:1:1',
    ]);
  });

  test('names the page, line and column of a tab in the front matter', async () => {
    await expect(
      read({ 'generic.md': GENERIC, 'bread.md': BREAD.replace('    title:', '\ttitle:') }),
    ).rejects.toThrow(/^bread\.md:7:1: a tab where YAML has spaces/);
  });

  test('leaves out pages of prose and says so', async () => {
    const of = await read({ 'bread.md': BREAD, 'cake.md': '---\ntitle: Cake\nlevels:\n---\n# Cake\n' });
    expect(remarks(of, 'left out')).toEqual([
      ['a page without topics and levels in its front matter; its text is not read', 'cake.md:1:1'],
    ]);
  });
});

const PAGE = (title: string, items: string) => `<html><body>
<div id="toc"><h1>Bakers (BK)</h1><a href="b2.html">B2</a><a href="b4.html">B4</a></div>
<div><h1>${title}</h1><p><strong><em>I bake</em></strong></p>
<h2>🥖 Craft</h2><p><strong>Dough</strong> <em>What it is made of</em></p><ul>${items}</ul></div></body></html>
`;

describe('HTML pages by role and area', () => {
  test('are rungs by the code that heads them, and families by the navigation', async () => {
    const of = await read({
      'b4.html': PAGE('B4 Senior Baker', '<li>I lead experts</li><li>I weigh<ul><li>rye</li></ul></li>'),
      'b2.html': PAGE('B2 Baker', '<li>I weigh</li>'),
      'about.html': '<h1>About us</h1><p>We bake.</p>',
    });
    expect(of.opened.reader).toBe('ladder-pages');
    expect(roles(of)).toEqual(['bakers/b2 2', 'bakers/b4 4']);
    expect(of.content.roles.map(({ title, summary }) => [title, summary])).toEqual([
      ['B2 Baker', 'I bake'],
      ['B4 Senior Baker', 'I bake'],
    ]);
    expect(steps(of)).toEqual(['bakers/b2--bakers/b4--promotion']);
    expect(needs(of)).toEqual([
      ['bakers/b2/dough', null, 'I weigh'],
      ['bakers/b4/dough', null, 'I lead experts\nI weigh\nrye'],
    ]);
    expect(of.content.skillCategories.map(({ title }) => title)).toEqual(['Craft']);
    expect(of.content.skills[0]).toMatchObject({ name: 'Dough', description: 'What it is made of' });
    expect(remarks(of, 'left out')).toEqual([
      ['a page that is not headed by a code and a title of a rung', 'about.html:1:1'],
    ]);
  });
});

describe('Repositories of ladders', () => {
  test('are under the licence that their file states, and none that is not known', async () => {
    const mit = await read({ 'bread.md': BREAD, LICENSE: 'MIT License\n\nCopyright (c) 2020 A Bakery\n' });
    expect(mit.content.framework).toMatchObject({
      licence: 'MIT',
      attribution: 'Copyright (c) 2020 A Bakery',
    });
    const other = await read({ 'bread.md': BREAD, LICENSE: 'You may eat it.\n' });
    expect(other.content.framework.licence).toBeNull();
    expect(other.opened.shown.at(-1)).toBe(
      'LICENSE: a licence that is not known here; say it with --licence',
    );
    expect(remarks(other, 'noticed')).toContainEqual([
      'a licence that is not known here; say it with --licence',
      'LICENSE',
    ]);
    const inside = await read({ 'a/bread.md': BREAD, LICENSE: 'MIT License\n', '.git/HEAD': '' }, {}, 'a');
    expect(inside.content.framework.licence).toBe('MIT');
  });

  test('keep the words of their file that forbid passing on, unless a licence that is known has them too', async () => {
    const words = 'Copyright (c) 2020 A Bakery. All rights reserved.';
    const kept = await read({ 'bread.md': BREAD, LICENSE: `Our ladder\n\n${words}\nFor bakers.\n` });
    expect(kept.content.framework.licence).toBe(words);
    expect(() => checkMayBePassedOn(kept.content.framework)).toThrow('All rights reserved');
    const bsd = await read({
      'bread.md': BREAD,
      LICENSE: `${words}\n\nRedistribution and use in source and binary forms, with or without\n`,
    });
    expect(bsd.content.framework.licence).toBe('BSD');
  });

  test('that describe no role are told so once', async () => {
    const of = await read({ 'bread.md': BREAD }, {}, 'bread.md');
    expect(of.remarks.filter(({ what }) => what.includes('describe'))).toEqual([
      {
        manner: 'noticed',
        what: 'that the source describes none of its roles',
        count: 1,
        places: ['the whole'],
      },
    ]);
  });

  test('say the same after they were exported and read again', async () => {
    const sources: Readonly<Record<string, string>>[] = [
      { 'baking.yml': FORKED },
      { 'generic.md': GENERIC, 'ovens/bread.md': BREAD },
      {
        'b2.html': PAGE('B2 Baker', '<li>I weigh</li>'),
        'b4.html': PAGE('B4 Senior Baker', '<li>I lead</li>'),
      },
    ];
    for (const files of sources) {
      const first = await read(files);
      const text = [
        ...frameworkYaml(frameworkReading({ scope: 'acme', version: 1, stamp: '' }, first.content)),
      ].join('');
      const again = await read({ 'acme.yml': text }, {}, 'acme.yml');
      expect(again.opened.reader).toBe('own');
      expect(again.content).toEqual(first.content);
    }
  });
});
