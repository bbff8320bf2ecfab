import { describe, expect, test } from 'vitest';
import { DIRECTOR, director, problemsOf, SMALL_SEED, testEach } from '../small-seed.ts';
import type { BrokenSeed } from '../small-seed.ts';

const PLACES =
  'no seed file is expected here; expected framework.yml, sources.yml, attributes.yml, stages.yml, activities.yml, ' +
  'skills/*.yml, responsibilities/*.yml, roles/*.yml, transitions/*.yml, advice/*.yml, reviewed-duplicates.yml';

const BROKEN: readonly BrokenSeed[] = [
  [
    'a tab as indentation is shown where it stands',
    director('aliases:\n\t- Dir\n'),
    ['roles/director.yml:7:1 a tab is used as indentation; indent with spaces'],
  ],
  [
    'a repeated key names the first one',
    director('title: Head\n'),
    ['roles/director.yml:6:1 the key title a second time; the first is at 2:1'],
  ],
  [
    'a repeated key within an entry is found, and the last value is checked too',
    director('reportsTo:\n  - to: team-lead\n    to: team-leed\n    cite: page#A\n'),
    [
      'roles/director.yml:8:5 the key to a second time; the first is at 7:5',
      'roles/director.yml:8:9 reportsTo[0].to: team-leed is not the slug of a role; did you mean team-lead?',
    ],
  ],
  [
    'anchors and aliases are not part of the format',
    director('aliases: &names [Dir]\nlevelCodes: *names\n'),
    [
      'roles/director.yml:6:17 the anchor &names; write values out where they are needed',
      'roles/director.yml:7:13 the alias *names; write the value out',
    ],
  ],
  [
    'an alias without an anchor is a problem, not a crash',
    director('levelCodes: *names\n'),
    ['roles/director.yml:6:13 the alias *names; write the value out'],
  ],
  [
    'an anchor on a mapping is found',
    director('reportsTo:\n  - &line\n    to: team-lead\n    cite: page#A\n'),
    ['roles/director.yml:8:5 the anchor &line; write values out where they are needed'],
  ],
  [
    'tags are not part of the format',
    director('aliases: [!!str Dir, !own Head]\n'),
    [
      'roles/director.yml:6:17 the tag !!str; seed files have none, put a text in quotes instead',
      'roles/director.yml:6:27 the tag !own; seed files have none, put a text in quotes instead',
    ],
  ],
  [
    'directives are not part of the format',
    { 'roles/director.yml': `%YAML 1.1\n---\n${DIRECTOR}` },
    ['roles/director.yml:1:1 a % directive; seed files are plain YAML 1.2 without any'],
  ],
  [
    'a second document in a file is shown where it begins',
    director('---\nslug: other\n'),
    ['roles/director.yml:6:1 a second document begins here; a file holds one, so take the --- away'],
  ],
  [
    'a colon within a text asks for quotes',
    director('levelCodes:\n  - M5: director: senior\n'),
    ['roles/director.yml:7:9 a colon and a space within a text; put the text in quotes'],
  ],
  [
    'a text that begins with a reserved character asks for quotes',
    director('levelCodes:\n  - @M5\n'),
    ['roles/director.yml:7:5 a text that begins with a reserved character; put it in quotes'],
  ],
  [
    'a key that is a list is refused',
    director('? [a]\n: 1\n'),
    ['roles/director.yml:6:3 a key is a list or a mapping; keys are plain words'],
  ],
  [
    'other broken YAML is told in the words of the parser',
    director('levelCodes: "M5\n'),
    ['roles/director.yml:7:1 not valid YAML: Missing closing "quote'],
  ],
  [
    'an empty file says what belongs there',
    { 'stages.yml': '# nothing yet\n' },
    ['stages.yml:1:1 the file is empty; expected a mapping of keys to values'],
  ],
  [
    'a file that is a list says what belongs there',
    { 'stages.yml': '- startup\n' },
    ['stages.yml:1:1 expected a mapping of keys to values, not a list'],
  ],
  [
    'files in no expected place are told the nearest one',
    {
      'role/vp.yml': 'slug: vp\n',
      'skils.yml': '',
      'source.yml': '',
      'roles/old/vp.yml': '',
      'roles/em.yaml': '',
    },
    [
      `role/vp.yml:1:1 ${PLACES}; did you mean roles/vp.yml?`,
      `roles/em.yaml:1:1 ${PLACES}; did you mean roles/em.yml?`,
      `roles/old/vp.yml:1:1 ${PLACES}; did you mean roles/vp.yml?`,
      `skils.yml:1:1 ${PLACES}; did you mean skills/skils.yml?`,
      `source.yml:1:1 ${PLACES}; did you mean sources.yml?`,
    ],
  ],
];

describe('a seed file that is not the YAML of seed files', () => {
  testEach(BROKEN);

  test('text in another encoding is refused before it garbles a title', async () => {
    const latin1 = Buffer.from(DIRECTOR.replace('Leads', 'Führt'), 'latin1');
    expect(await problemsOf({ 'roles/director.yml': latin1 })).toEqual([
      'roles/director.yml:1:1 not UTF-8 text; save it as UTF-8',
    ]);
  });

  test('line endings of Windows and a byte order mark change nothing', async () => {
    const windows = `\uFEFF${DIRECTOR}aliases: [Dir, dir]\n`.replaceAll('\n', '\r\n');
    expect(await problemsOf({ 'roles/director.yml': windows })).toEqual([
      'roles/director.yml:6:16 aliases[1]: the alias dir repeats the alias of the same role, at roles/director.yml:6:11',
    ]);
  });

  test('a seed without framework.yml is incomplete', async () => {
    const { 'framework.yml': _, ...others } = SMALL_SEED;
    expect(await problemsOf({}, others)).toEqual([
      'framework.yml:1:1 the file is missing; it names the framework with slug, title and cite',
    ]);
  });

  test('an unreadable file does not make every mention of what it defines a problem', async () => {
    const broken = `category: { slug: people, title: People, description: x }
skills:
\t- slug: delegation
  - slug: coaching
`;
    const role = `${DIRECTOR}claims:
  - { attribute: level, value: high, skill: delegation, cite: page#A }
  - { attribute: directReports, value: many, skill: coachin, cite: page#A }
`;
    expect(await problemsOf({ 'skills/people.yml': broken, 'roles/director.yml': role })).toEqual([
      'roles/director.yml:8:53 claims[1].skill: coachin is not the slug of a skill',
      'skills/people.yml:3:1 a tab is used as indentation; indent with spaces',
    ]);
  });
});
