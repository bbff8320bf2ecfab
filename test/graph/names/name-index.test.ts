import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NameIndex } from '../../../src/graph/names/name-index.ts';
import { foldedName } from '../../../src/graph/text/folding.ts';
import type { NameEntry } from '../../../src/graph/names/name-index.ts';

function role(slug: string, title: string, aliases: readonly string[] = [], framework = ''): NameEntry {
  return { id: `Role:${slug}`, slug, title, aliases, builtIn: framework === '' };
}

const found = (id: string) => ({ kind: 'found', id });

describe('a reference', () => {
  const index = new NameIndex([
    role('vp-engineering', 'VP of Engineering', ['VP', 'Vice President of Engineering']),
    role('engineering-manager', 'Engineering Manager', ['EM']),
    role('director', 'Director', ['Director of Engineering']),
    role('onet/11-9041.00', 'Architectural and Engineering Managers', ['Engineering Manager'], 'onet'),
    role('sfia/head', 'Head of Things', ['Boss'], 'sfia'),
    role('onet/boss', 'Big Boss', ['Boss'], 'onet'),
  ]);

  test.each([
    ['Role:director', 'Role:director'],
    ['role:DIRECTOR', 'Role:director'],
    [' director ', 'Role:director'],
    ['vp engineering', 'Role:vp-engineering'],
    ['V.P. OF ENGINEERING', 'Role:vp-engineering'],
    ['vp', 'Role:vp-engineering'],
    ['Vice-President of Engineering', 'Role:vp-engineering'],
    ['onet/11-9041.00', 'Role:onet/11-9041.00'],
    ['big boss', 'Role:onet/boss'],
  ])('%j is %s', (ref, id) => {
    expect(index.resolve(ref)).toEqual(found(id));
  });

  test('means the built-in framework before imported ones, whichever name is met', () => {
    const mixed = new NameIndex([
      role('onet/vp', 'VP', [], 'onet'),
      role('vp-engineering', 'VP of Engineering', ['VP']),
    ]);
    expect(mixed.resolve('VP')).toEqual(found('Role:vp-engineering'));
    expect(index.resolve('Engineering Manager')).toEqual(found('Role:engineering-manager'));
  });

  test('means a slug before a title, and a title before an alias', () => {
    const mixed = new NameIndex([
      role('a', 'One', ['b', 'Two']),
      role('b', 'Two'),
      role('c', 'B'),
      role('lead-engineer', 'Chief of Code'),
      role('d', 'Lead Engineer'),
    ]);
    expect(mixed.resolve('b')).toEqual(found('Role:b'));
    expect(mixed.resolve('two')).toEqual(found('Role:b'));
    expect(mixed.resolve('lead-engineer')).toEqual(found('Role:lead-engineer'));
    expect(mixed.resolve('Lead Engineer')).toEqual(found('Role:d'));
  });

  test('that means several imported things is ambiguous, with the candidates by id', () => {
    const resolution = index.resolve('boss');
    expect(resolution.kind).toBe('ambiguous');
    expect(resolution.kind === 'ambiguous' && resolution.candidates.map(({ id }) => id)).toEqual([
      'Role:onet/boss',
      'Role:sfia/head',
    ]);
  });

  test('that differs from another only in punctuation means the one spelled so', () => {
    const languages = new NameIndex([role('cpp', 'C++'), role('csharp', 'C#'), role('c-language', 'C')]);
    expect(languages.resolve('c#')).toEqual(found('Role:csharp'));
    expect(languages.resolve('C')).toEqual(found('Role:c-language'));
    expect(languages.resolve('C.').kind).toBe('ambiguous');
  });

  test.each([
    ['Enginering Manger', 'Engineering Manager'],
    ['manager engineering', 'Engineering Manager'],
    ['Engine Manager', 'Engineering Manager'],
    ['Role:enginering-manager', 'Engineering Manager'],
    ['Direktor', 'Director'],
    ['VPE', 'VP'],
  ])('%j is unknown, and %s is suggested first', (ref, nearest) => {
    const resolution = index.resolve(ref);
    expect(resolution.kind === 'unknown' && resolution.suggestions[0]?.name).toBe(nearest);
  });

  test.each(['', '   ', '?!', '🚀🚀', 'zzzzqqqq'])('%j is unknown, and nothing is suggested', (ref) => {
    expect(index.resolve(ref)).toEqual({ kind: 'unknown', suggestions: [] });
  });

  test('is never met by a name without letters or digits, other than by id or slug', () => {
    const odd = new NameIndex([role('rocket', '🚀')]);
    expect(odd.resolve('!!').kind).toBe('unknown');
    expect(odd.resolve('rocket')).toEqual(found('Role:rocket'));
  });
});

describe('laws of names', () => {
  const name = fc
    .string({ unit: fc.constantFrom(...'abcdefgABC123 -_.é'), minLength: 1, maxLength: 12 })
    .filter((text) => foldedName(text) !== '');
  const names = fc.uniqueArray(name, { selector: foldedName, minLength: 3, maxLength: 30 });

  test('every entry is found by each of its names, however they are typed', () => {
    fc.assert(
      fc.property(names, (distinct) => {
        const entries = distinct.slice(0, Math.floor(distinct.length / 3)).map((title, at) => {
          const rest = Math.floor(distinct.length / 3) + at * 2;
          const aliases = distinct.slice(rest, rest + 2);
          return role(`slug/of/entry/number/${at}`, title, aliases, at % 2 ? 'imported' : '');
        });
        const index = new NameIndex(entries);
        for (const entry of entries) {
          for (const known of [entry.id, entry.slug, entry.title, ...entry.aliases]) {
            expect(index.resolve(known)).toEqual(found(entry.id));
            expect(index.resolve(` ${known.toUpperCase()} `)).toEqual(found(entry.id));
          }
          expect(index.resolve([...entry.title].join('. '))).toEqual(found(entry.id));
        }
      }),
    );
  });

  test('the answer does not depend on the order of the entries', () => {
    const entry = fc.record({
      title: name,
      aliases: fc.array(name, { maxLength: 2 }),
      framework: fc.constantFrom('', 'onet', 'sfia'),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), name, (stated, ref) => {
        const entries = stated.map((one, at) => role(`s${at}`, one.title, one.aliases, one.framework));
        const backwards = new NameIndex(entries.toReversed()).resolve(ref);
        expect(backwards).toEqual(new NameIndex(entries).resolve(ref));
      }),
    );
  });

  test('a normal form is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldedName(foldedName(text))).toBe(foldedName(text));
      }),
    );
  });
});

test('among 100,000 names the nearest is suggested', () => {
  const ranks = [
    'Chief',
    'Senior',
    'Junior',
    'Lead',
    'Principal',
    'Associate',
    'Regional',
    'Deputy',
    'Staff',
    'Interim',
  ];
  const fields = [
    'Software',
    'Marine',
    'Financial',
    'Clinical',
    'Electrical',
    'Sales',
    'Data',
    'Mining',
    'Legal',
    'Dental',
  ];
  const jobs = [
    'Technician',
    'Director',
    'Analyst',
    'Clerk',
    'Officer',
    'Teacher',
    'Inspector',
    'Nurse',
    'Operator',
    'Planner',
  ];
  const entries = Array.from({ length: 100_000 }, (_, at) => {
    const pick = (from: readonly string[], by: number) => from[Math.floor(at / by) % from.length];
    const title = `${pick(ranks, 1)} ${pick(fields, 10)} ${pick(jobs, 100)} ${Math.floor(at / 1000)}`;
    return role(`x/${at}`, title, [], 'x');
  });
  const index = new NameIndex([...entries, role('engineering-manager', 'Engineering Manager')]);
  const resolution = index.resolve('Enginering Manger');
  expect(resolution.kind === 'unknown' && resolution.suggestions[0]?.id).toBe('Role:engineering-manager');
});
