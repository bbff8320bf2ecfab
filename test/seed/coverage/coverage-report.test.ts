import { describe, expect, test } from 'vitest';
import { coverageReport } from '../../../src/seed/coverage/coverage-report.ts';
import { escapedMarkdown, markdownTable } from '../../../src/seed/coverage/markdown-table.ts';
import { readSeed } from '../../../src/seed/read-seed.ts';
import { DIRECTOR, inFolder, SMALL_SEED } from '../small-seed.ts';

const SOURCES = `sources:
  - slug: page
    title: A page
    kind: ARTICLE
    locators: the heading
    passages:
      - { at: Top }
      - { at: Stages }
      - { at: Week }
      - { at: Skills }
      - { at: Duties }
      - { at: Director }
      - { at: Team Lead }
      - { at: Steps }
      - { at: Unread }
      - { at: Greetings, leftOut: no fact }
  - { slug: forum, title: A forum, kind: FORUM, locators: the number of the sentence }
`;

async function reportOf(sources: string): Promise<string> {
  const reading = await inFolder(
    { ...SMALL_SEED, 'sources.yml': sources, 'roles/director.yml': DIRECTOR },
    readSeed,
  );
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return coverageReport(reading.content, reading.inventories);
}

const sectionOf = (report: string, title: string) =>
  report.split(/^#+ /m).find((part) => part.startsWith(title));

describe('the report of what a seed takes from its sources', () => {
  test('begins with a summary and the passages that nobody used', async () => {
    const report = await reportOf(SOURCES);
    expect(sectionOf(report, 'Coverage')).toContain(
      [
        '| Source  |   Passages | Cited | Left out | Unused | Facts |',
        '| ------- | ---------: | ----: | -------: | -----: | ----: |',
        '| A forum | not listed |     0 |        0 |      0 |     0 |',
        '| A page  |         10 |     8 |        1 |      1 |    10 |',
      ].join('\n'),
    );
    expect(sectionOf(report, 'Passages that nobody used')).toBe(
      'Passages that nobody used\n\n**A page**\n\n- Unread\n\n',
    );
  });

  test('says that there are none, if so', async () => {
    const report = await reportOf(SOURCES.replace('      - { at: Unread }\n', ''));
    expect(sectionOf(report, 'Passages that nobody used')).toContain('None: every passage is cited');
  });

  test('counts facts by source and kind, and nodes and relationships by kind', async () => {
    const report = await reportOf(SOURCES);
    expect(sectionOf(report, 'Facts by source')).toContain('| Role           |     0 |    2 |   2 |');
    const graph = sectionOf(report, 'Nodes and relationships');
    expect(graph).toContain('| Skill          |     2 |');
    expect(graph).toContain('| Role LEADS_TO Role              |     1 |');
  });

  test('lists each passage in the order of the document, with the reason why one is left out', async () => {
    const section = sectionOf(await reportOf(SOURCES), 'A page');
    expect(section).toContain(
      '| Stages    |     2 |                  |\n| Week      |     1 |                  |',
    );
    expect(section).toContain('| Greetings |     0 | no fact          |');
  });

  test('is the same each time', async () => {
    expect(await reportOf(SOURCES)).toBe(await reportOf(SOURCES));
  });
});

describe('a Markdown table', () => {
  test('takes texts literally and lines its columns up', () => {
    expect(
      markdownTable(
        [{ title: 'Text' }, { title: 'N', numeric: true }],
        [
          ['a|b', 12],
          ['*c*', 3],
        ],
      ),
    ).toBe(['| Text  |   N |', '| ----- | --: |', '| a\\|b  |  12 |', '| \\*c\\* |   3 |'].join('\n'));
  });

  test('words with an underscore within stay as they are', () => {
    expect(escapedMarkdown('LEADS_TO and _this_ [x]')).toBe('LEADS_TO and \\_this\\_ \\[x\\]');
  });
});
