import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblems } from '../../src/seed/problem.ts';
import { readSeed } from '../../src/seed/read-seed.ts';
import type { FrameworkContent } from '../../src/graph/model.ts';

/** Files of a seed folder by their relative path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Five lines: what a test adds begins at line 6. */
export const DIRECTOR = `slug: director
title: Director
summary: Leads managers.
kind: JOB
cite: page#Director
`;

/** Five lines: what a test adds begins at line 6. */
export const TEAM_LEAD = `slug: team-lead
title: Team Lead
summary: Leads a team.
kind: JOB
cite: page#Team Lead
`;

/** Four lines: what a test adds begins at line 5. */
export const PROMOTION = `from: team-lead
to: director
kind: PROMOTION
cite: page#Steps
`;

/** A seed without problems that has one of most things and that tests break in one place. */
export const SMALL_SEED = {
  'framework.yml': `slug: engineering-leadership
title: Engineering leadership
cite: page#Top
`,
  'sources.yml': `sources:
  - { slug: page, title: A page, kind: ARTICLE, locators: the heading }
  - { slug: forum, title: A forum, kind: FORUM, locators: the number of the sentence }
`,
  'attributes.yml': `attributes:
  - { key: directReports, title: Direct reports, unit: people, description: How many people report to it. }
  - { key: level, title: Level, description: Where it stands. }
`,
  'stages.yml': `stages:
  - { slug: startup, title: Startup, cite: page#Stages }
  - { slug: growth, title: Growth, cite: page#Stages }
`,
  'activities.yml': `activities:
  - { slug: one-on-ones, title: One-on-ones, cite: page#Week }
`,
  'skills/people.yml': `category: { slug: people, title: People, description: Working with people. }
skills:
  - { slug: delegation, name: Delegation, cite: page#Skills }
  - { slug: coaching, name: Coaching, cite: page#Skills }
`,
  'responsibilities/people.yml': `area: People
responsibilities:
  - { slug: hiring, title: Hiring, cite: page#Duties }
`,
  'roles/director.yml': DIRECTOR,
  'roles/team-lead.yml': TEAM_LEAD,
  'transitions/team-lead--director.yml': PROMOTION,
} satisfies Files;

/** What `cite: page#` and this locator become. */
export const page = (locator: string) => ({
  sourceId: 'Source:page',
  locator,
  note: null,
  basis: 'STATED',
  confidence: null,
});

/** Writes the files to a folder of their own for as long as the work takes. */
export async function inFolder<Result>(
  files: Files,
  work: (directory: string) => Promise<Result>,
): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'rolegraph-seed-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), text);
    }
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** What is wrong with the small seed once these files are added to it or replace its own: a line a problem. */
export async function problemsOf(changed: Files, seed: Files = SMALL_SEED): Promise<string[]> {
  const reading = await inFolder({ ...seed, ...changed }, readSeed);
  return reading.kind === 'content'
    ? []
    : formatProblems(reading.problems, '').replaceAll(/^\//gm, '').split('\n');
}

/** The content of the small seed once these files are added to it or replace its own. */
export async function contentOf(changed: Files = {}, seed: Files = SMALL_SEED): Promise<FrameworkContent> {
  const reading = await inFolder({ ...seed, ...changed }, readSeed);
  if (reading.kind === 'problems') throw new Error(formatProblems(reading.problems));
  return reading.content;
}

/** What is broken, the files that are added to the small seed or replace its own, and every problem told. */
export type BrokenSeed = readonly [behaviour: string, changed: Files, problems: readonly string[]];

/** One test a broken seed. */
export function testEach(broken: readonly BrokenSeed[]): void {
  test.each(broken)('%s', async (_, changed, problems) => {
    expect(await problemsOf(changed)).toEqual(problems);
  });
}

/** The small seed's director with more behind it, from line 6 on. */
export function director(more: string): Files {
  return { 'roles/director.yml': DIRECTOR + more };
}

/** The category "people" with these skills, from line 3 on. */
export function people(...skills: readonly string[]): Files {
  const head = ['category: { slug: people, title: People, description: x }', 'skills:'];
  return { 'skills/people.yml': [...head, ...skills, ''].join('\n') };
}
