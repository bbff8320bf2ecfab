import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { digestSeed, readSeed } from '../../src/seed/read-seed.ts';
import { formatProblems } from '../../src/seed/problem.ts';
import type { Problem } from '../../src/seed/problem.ts';
import { contentOf, DIRECTOR, inFolder, problemsOf, SMALL_SEED, TEAM_LEAD } from './small-seed.ts';
import type { Files } from './small-seed.ts';

const cite = 'page#A';
const numbers = [1, 2, 3, 4, 5];
const skills = numbers.map((n) => ({ slug: `skill-${n}`, name: `Skill ${n}`, cite }));
const responsibilities = numbers.map((n) => ({ slug: `duty-${n}`, title: `Duty ${n}`, cite }));
const advice = numbers.map((n) => ({
  slug: `advice-${n}`,
  kind: 'ACTION',
  title: 't',
  about: ['Role:role-1'],
  cite,
}));
const requirements = numbers.map((n) => ({
  skill: `skill-${n}`,
  level: n,
  importance: 0.5,
  expectation: 'x',
  basis: 'STATED',
  cite,
}));
const duties = numbers.map((n) => ({ responsibility: `duty-${n}`, involvement: 'OWNS', cite }));
const roles = numbers.map((n) => ({
  slug: `role-${n}`,
  title: `Role ${n}`,
  summary: 's',
  kind: 'JOB',
  cite,
}));
const lines = [2, 3, 4, 5].map((n) => ({ to: `role-${n}`, cite }));

/** The same seed with its lists in any order, cut into two files anywhere and its files written in any order. */
const arrangements = fc
  .record({
    skills: fc.shuffledSubarray(skills, { minLength: skills.length }),
    duties: fc.shuffledSubarray(responsibilities, { minLength: responsibilities.length }),
    dutiesCut: fc.nat(5),
    advice: fc.shuffledSubarray(advice, { minLength: advice.length }),
    adviceCut: fc.nat(5),
    requirements: fc.shuffledSubarray(requirements, { minLength: requirements.length }),
    roleDuties: fc.shuffledSubarray(duties, { minLength: duties.length }),
    lines: fc.shuffledSubarray(lines, { minLength: lines.length }),
    written: fc.infiniteStream(fc.nat()),
  })
  .map((lists): Files => {
    const duty = (part: unknown) => stringify({ area: 'Work', responsibilities: part });
    const files: [string, string][] = [
      ['framework.yml', SMALL_SEED['framework.yml']],
      ['sources.yml', SMALL_SEED['sources.yml']],
      [
        'skills/all.yml',
        stringify({ category: { slug: 'all', title: 'All', description: 'd' }, skills: lists.skills }),
      ],
      ['responsibilities/a.yml', duty(lists.duties.slice(0, lists.dutiesCut))],
      ['responsibilities/b.yml', duty(lists.duties.slice(lists.dutiesCut))],
      ['advice/a.yml', stringify({ advice: lists.advice.slice(0, lists.adviceCut) })],
      ['advice/b.yml', stringify({ advice: lists.advice.slice(lists.adviceCut) })],
      ...roles.map((role, index): [string, string] => [
        `roles/${role.slug}.yml`,
        stringify(
          index > 0
            ? role
            : {
                ...role,
                requirements: lists.requirements,
                responsibilities: lists.roleDuties,
                reportsTo: lists.lines,
              },
        ),
      ]),
    ];
    const keys = new Map(files.map(([path]) => [path, lists.written.next().value]));
    return Object.fromEntries(files.sort(([a], [b]) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0)));
  });

describe('reading a seed folder', () => {
  test('the order of files and of list entries, and the file that an entry is in, change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(arrangements, arrangements, async (one, other) => {
        expect(await contentOf({}, one)).toEqual(await contentOf({}, other));
      }),
      { numRuns: 25 },
    );
  });

  test('every list is sorted by id, and no two things or facts share one', async () => {
    const [files] = fc.sample(arrangements, { numRuns: 1, seed: 1 });
    const content = await contentOf({}, files);
    const lists = Object.values(content).filter((value) => Array.isArray(value)) as { id: string }[][];
    for (const list of lists) expect(list.map(({ id }) => id)).toEqual(list.map(({ id }) => id).sort());
    const ids = lists.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(30);
  });

  test('every problem of every file is told at once, in reading order', async () => {
    const problems = await problemsOf({
      'roles/director.yml': `${DIRECTOR}requirements:
  - { skill: delegatin, level: 6, importance: 80, expectation: x, basis: STATED }
reportsTo:
  - { to: director, kind: DOTTED, cite: nowhere#A }
`,
      'roles/team-lead.yml': `${TEAM_LEAD}\taliases: [x]\n`,
      'stages.yml': SMALL_SEED['stages.yml'].replace('slug: growth', 'slug: startup'),
    });
    expect(problems.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'roles/director.yml:7:5 requirements[0].cite:',
      'roles/director.yml:7:14 requirements[0].skill:',
      'roles/director.yml:7:32 requirements[0].level:',
      'roles/director.yml:7:47 requirements[0].importance:',
      'roles/director.yml:9:11 reportsTo[0].to:',
      'roles/director.yml:9:41 reportsTo[0].cite:',
      'roles/team-lead.yml:6:1 a',
      'stages.yml:3:13 stages[1].slug:',
    ]);
  });

  test('files that are not YAML, hidden ones and the folder of schemas are not read', async () => {
    const others = {
      'README.md': '# x',
      'schema/role.schema.json': '{}',
      '.cache/x.yml': 'x',
      'roles/.x.yml': ':',
    };
    expect(await contentOf(others)).toEqual(await contentOf());
  });

  test('a folder that does not exist lacks its framework', async () => {
    expect(await readSeed('/nowhere/at/all')).toEqual({
      kind: 'problems',
      problems: [
        {
          file: 'framework.yml',
          line: 1,
          column: 1,
          path: '',
          message: 'the file is missing; it names the framework with slug, title and cite',
        },
      ],
    });
  });
});

describe('the digest of a seed', () => {
  test('is the same whether the seed is parsed or not', async () => {
    await inFolder(SMALL_SEED, async (directory) => {
      const reading = await readSeed(directory);
      expect(reading).toMatchObject({ kind: 'content', digest: await digestSeed(directory) });
    });
  });

  test('is the sha-256 over sorted names and bytes, whatever the folder and the order of writing', async () => {
    const files = { 'roles/a.yml': 'x: é\n', 'b.yml': '' };
    const expected = createHash('sha256')
      .update('b.yml\x000\0')
      .update('roles/a.yml\x006\0x: é\n')
      .digest('hex');
    expect(await inFolder(files, digestSeed)).toBe(expected);
    expect(await inFolder(Object.fromEntries(Object.entries(files).reverse()), digestSeed)).toBe(expected);
  });

  test('changes with a byte, with a name and with a file, not with what is no YAML', async () => {
    await inFolder(SMALL_SEED, async (directory) => {
      const at = (path: string) => join(directory, path);
      const digests = [await digestSeed(directory)];
      await mkdir(at('schema'));
      await writeFile(at('schema/x.json'), '{}');
      expect(await digestSeed(directory)).toBe(digests[0]);
      await writeFile(at('stages.yml'), `${SMALL_SEED['stages.yml']}# a remark\n`);
      digests.push(await digestSeed(directory));
      await rename(at('stages.yml'), at('stage.yml'));
      digests.push(await digestSeed(directory));
      await writeFile(at('advice.yml'), '');
      digests.push(await digestSeed(directory));
      expect(new Set(digests).size).toBe(4);
    });
  });

  test('is there for a seed that cannot be parsed', async () => {
    expect(await inFolder({ 'framework.yml': '\t: [' }, digestSeed)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('problems as text', () => {
  const problem: Problem = {
    file: 'roles/director.yml',
    line: 12,
    column: 5,
    path: 'requirements[3].level',
    message: 'expected a number, not a text; take the quotes away',
    suggestion: '4',
  };

  test('are one line each, with place, path, what is wrong and what was meant', () => {
    const plain: Problem = { file: 'stages.yml', line: 1, column: 1, path: '', message: 'the file is empty' };
    expect(formatProblems([problem, plain])).toBe(
      'seed/roles/director.yml:12:5 requirements[3].level: expected a number, not a text; take the quotes away; did you mean 4?\n' +
        'seed/stages.yml:1:1 the file is empty',
    );
  });

  test('name the folder as the reader knows it', () => {
    expect(formatProblems([problem], '/tmp/my seed/')).toMatch(/^\/tmp\/my seed\/roles\/director\.yml:12:5 /);
  });
});
