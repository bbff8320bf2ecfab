import { assert, array, constantFrom, property, shuffledSubarray, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FrameworkBuilder } from '../../../src/frameworks/middle/framework-builder.ts';
import type {
  Entry,
  RequirementEntry,
  RoleEntry,
  SkillEntry,
} from '../../../src/frameworks/middle/entries.ts';
import type { FrameworkTerms } from '../../../src/frameworks/middle/framework-terms.ts';
import { atOnce } from '../../../src/graph/work/portions.ts';

const TERMS: FrameworkTerms = {
  slug: 'acme',
  title: 'Acme ladder',
  licence: null,
  origin: null,
  attribution: null,
  modified: false,
  redistribution: null,
};

const role = (key: string, more: Partial<RoleEntry> = {}): RoleEntry => ({
  is: 'role',
  key,
  title: key,
  summary: `What ${key} does.`,
  at: `roles.csv, ${key}`,
  ...more,
});
const skill = (key: string, more: Partial<SkillEntry> = {}): SkillEntry => ({
  is: 'skill',
  key,
  name: key,
  at: `skills.csv, ${key}`,
  ...more,
});
const requirement = (
  of: string,
  what: string,
  level: number | null,
  more: Partial<RequirementEntry> = {},
): RequirementEntry => ({
  is: 'requirement',
  role: of,
  skill: what,
  level,
  importance: 0.5,
  at: `requirements.csv, ${of} ${what}`,
  ...more,
});

function build(...entries: readonly Entry[]) {
  const builder = new FrameworkBuilder(TERMS);
  builder.add(entries);
  return atOnce(builder.finish());
}

const told = (built: ReturnType<typeof build>, manner: string) =>
  built.remarks
    .filter((remark) => remark.manner === manner)
    .map(({ what, count, places }) => `${what} x${count} (${places.join('; ')})`);

describe('A framework made of entries', () => {
  test('has its slug before every id, and keys that can be slugs as they are', () => {
    const { content } = build(
      role('11-1011.00', { title: 'Chief' }),
      role('Backend/Senior Engineer'),
      skill('2.A.1.a', { name: 'Reading' }),
      requirement('11-1011.00', '2.A.1.a', 3),
      { is: 'transition', from: 'Backend/Senior Engineer', to: '11-1011.00', kind: 'PROMOTION', at: 'x' },
    );
    expect(content.roles.map(({ id }) => id)).toEqual([
      'Role:acme/11-1011.00',
      'Role:acme/backend/senior-engineer',
    ]);
    expect(content.skills.map(({ id }) => id)).toEqual(['Skill:acme/2.a.1.a']);
    expect(content.requirements.map(({ id }) => id)).toEqual(['Requirement:acme/11-1011.00/2.a.1.a']);
    expect(content.transitions.map(({ id }) => id)).toEqual([
      'Transition:acme/backend/senior-engineer--11-1011.00--promotion',
    ]);
    expect(content.sources.map(({ id }) => id)).toEqual(['Source:acme/acme']);
  });

  test('says of everything where it stands, and how it was read', () => {
    const { content } = build(
      { is: 'source', key: 'sheet', title: 'The sheet', kind: 'LADDER', at: 'sheet' },
      role('Engineer', { at: 'sheet.csv row 2', basis: 'DERIVED', confidence: 0.3, note: 'from the header' }),
    );
    expect(content.roles[0]?.citations).toEqual([
      {
        sourceId: 'Source:acme/sheet',
        locator: 'sheet.csv row 2',
        note: 'from the header',
        basis: 'DERIVED',
        confidence: 0.3,
      },
    ]);
  });

  test('takes names that come later, and names that differ in case or white space', () => {
    const built = build(
      requirement('senior  engineer', 'CODING', 2),
      skill('Coding'),
      role('Senior\u00a0Engineer'),
    );
    expect(built.content.requirements).toHaveLength(1);
    expect(told(built, 'left out')).toEqual([]);
  });

  test('leaves out what names nothing that is there, and says where', () => {
    const built = build(role('Engineer'), skill('Coding'), requirement('Enginer', 'Coding', 2));
    expect(built.content.requirements).toEqual([]);
    expect(told(built, 'left out')).toEqual([
      'a requirement of a role that is not there, "Enginer" x1 (requirements.csv, Enginer Coding)',
    ]);
  });

  test('keeps a level that nobody states as unknown, and rounds the others to half steps', () => {
    const built = build(
      role('Engineer'),
      ...['a', 'b', 'c', 'd'].map((key) => skill(key)),
      requirement('Engineer', 'a', null),
      requirement('Engineer', 'b', 2.6),
      requirement('Engineer', 'c', 0.1),
      requirement('Engineer', 'd', 7),
    );
    expect(built.content.requirements.map(({ level }) => level)).toEqual([null, 2.5, 0.5, null]);
    expect(told(built, 'derived')).toEqual([
      'a level rounded to half steps x2 (requirements.csv, Engineer b; requirements.csv, Engineer c)',
    ]);
    expect(told(built, 'left out')).toEqual([
      'a level that is not above 0 and at most 5; it is unknown now x1 (requirements.csv, Engineer d)',
    ]);
  });

  test('weighs what is listed alike where the source does not weigh it, and says so', () => {
    const built = build(
      role('Engineer'),
      skill('Coding'),
      requirement('Engineer', 'Coding', 3, { importance: null }),
    );
    expect(built.content.requirements[0]).toMatchObject({ importance: 0.6 });
    expect(built.content.requirements[0]?.rationale).toContain('0.6');
    expect(told(built, 'derived')).toHaveLength(1);
  });

  test('takes the weightier of two requirements of a skill, whichever comes first', () => {
    const optional = requirement('Engineer', 'Coding', null, { importance: 0.3 });
    const essential = requirement('Engineer', 'Coding', null, { importance: 0.9 });
    for (const pair of [
      [optional, essential],
      [essential, optional],
    ]) {
      const built = build(role('Engineer'), skill('Coding'), ...pair);
      expect(built.content.requirements.map(({ importance }) => importance)).toEqual([0.9]);
      expect(told(built, 'left out')).toHaveLength(1);
    }
  });

  test('takes what is stated over what is assumed, whichever comes first', () => {
    const stated = requirement('Engineer', 'Coding', null, { importance: 0.3 });
    const silent = requirement('Engineer', 'Coding', 4, { importance: null, rationale: 'By the legend.' });
    for (const pair of [
      [stated, silent],
      [silent, stated],
    ]) {
      const built = build(role('Engineer'), skill('Coding'), ...pair);
      expect(built.content.requirements).toMatchObject([
        { importance: 0.3, level: 4, rationale: 'By the legend.' },
      ]);
      expect(told(built, 'left out')).toEqual([]);
      expect(told(built, 'derived')).toEqual([]);
    }
  });

  test('keeps what two places expect of one requirement, and cites both', () => {
    const built = build(
      role('Engineer'),
      skill('Coding'),
      requirement('Engineer', 'Coding', 3, { expectation: 'Writes it.', at: 'row 1' }),
      requirement('Engineer', 'Coding', 3, { expectation: 'Tests it.', at: 'row 2' }),
      requirement('Engineer', 'Coding', 3, { expectation: 'Tests it.', at: 'row 3' }),
    );
    expect(built.content.requirements[0]).toMatchObject({ expectation: 'Writes it.\nTests it.' });
    expect(built.content.requirements[0]?.citations.map(({ locator }) => locator)).toEqual([
      'row 1',
      'row 2',
    ]);
    expect(told(built, 'left out')).toEqual(['a requirement that is there already x1 (row 3)']);
  });

  test('has a thing for each name that differs by a sign', () => {
    const names = ['C', 'C++', 'C#', 'F#', 'F', '.NET', 'NET', 'A', 'A+', 'A-', '1.1', '11', '1-1'];
    const built = build(
      role('Engineer'),
      ...names.map((name) => skill(name)),
      ...names.map((name, index) => requirement('Engineer', name, ((index % 10) + 1) / 2)),
    );
    expect(told(built, 'left out')).toEqual([]);
    expect(built.content.requirements).toHaveLength(names.length);
    const byId = new Map(built.content.skills.map(({ id, name }) => [id, name]));
    for (const [index, name] of names.entries()) {
      const of = built.content.requirements.find(({ skillId }) => byId.get(skillId) === name);
      expect(of?.level, name).toBe(((index % 10) + 1) / 2);
    }
    expect(built.content.skills.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['acme/c', 'acme/c-plus-plus', 'acme/c-sharp', 'acme/dot-net', 'acme/net']),
    );
  });

  test('says that a name means several things', () => {
    const built = build(
      role('Engineer'),
      skill('Co-Op'),
      skill('co op'),
      requirement('Engineer', 'CO-OP', 3),
      requirement('Engineer', 'co op', 2),
    );
    expect(built.content.requirements.map(({ level }) => level)).toEqual([2]);
    expect(told(built, 'left out')).toEqual([
      'a requirement of a skill whose name several have, "CO-OP" x1 (requirements.csv, Engineer CO-OP)',
    ]);
  });

  test('has the same ids whatever the order of the entries', () => {
    const names = ['C', 'c', 'C!', 'C?', 'C plus plus', 'C++', 'c-c', 'C C', 'C.C', '🚀', 'É', 'E', 'Straße'];
    const things = uniqueArray(constantFrom(...names), { minLength: 2 });
    const facts = (keys: readonly string[]): Entry[] =>
      keys.flatMap((key): Entry[] => [
        requirement('Any', key, 2),
        { is: 'roleTitle', role: 'Any', title: key, at: key },
        { is: 'roleTitle', role: 'Any', title: 'Same', circumstance: key, at: key },
        { is: 'transition', from: 'Any', to: 'Other', kind: 'LATERAL', circumstance: key, at: key },
        { is: 'reportingLine', from: 'Any', to: 'Other', circumstance: key, at: key },
      ]);
    const said = ({ content }: ReturnType<typeof build>) => ({
      skills: content.skills.map(({ id, name }) => `${id} ${name}`),
      requirements: content.requirements.map(({ id, skillId }) => `${id} ${skillId}`),
      titles: content.roleTitles.map(({ id, title, circumstance }) => `${id} ${title} ${circumstance ?? ''}`),
      transitions: content.transitions.map(({ id, circumstance }) => `${id} ${circumstance ?? ''}`),
      lines: content.reportingLines.map(({ id, circumstance }) => `${id} ${circumstance ?? ''}`),
    });
    const orders = things.chain((keys) => {
      const entries = [role('Any'), role('Other'), ...keys.map((key) => skill(key)), ...facts(keys)];
      return array(shuffledSubarray(entries, { minLength: entries.length }), { minLength: 2, maxLength: 2 });
    });
    assert(
      property(orders, ([one = [], other = []]) => {
        const [a, b] = [said(build(...one)), said(build(...other))];
        // Which of two nearly alike texts is kept may depend on what comes first; ids do not.
        const ids = (of: typeof a) =>
          Object.values(of).map((list) => list.map((line) => line.split(' ', 1)[0]));
        expect(ids(a)).toEqual(ids(b));
        expect(a.skills).toEqual(b.skills);
        expect(a.requirements).toEqual(b.requirements);
      }),
    );
  });

  test('takes a repeated row once, and of two that differ the first', () => {
    const built = build(
      role('Engineer'),
      role('Engineer', { at: 'roles.csv, again' }),
      role('Engineer', { title: 'Other', at: 'roles.csv, otherwise' }),
    );
    expect(built.content.roles.map(({ title }) => title)).toEqual(['Engineer']);
    expect(told(built, 'left out')).toEqual([
      'a role that is there already, word for word x1 (roles.csv, again)',
      'a second role "Engineer" that says something else; the first is kept x1 (roles.csv, otherwise)',
    ]);
  });

  test('closes no circle: of parts, variants, what builds on what, and what is broader', () => {
    const built = build(
      role('a', { variantOf: 'b' }),
      role('b', { variantOf: 'a' }),
      skill('x', { partOf: 'y' }),
      skill('y', { partOf: 'x' }),
      skill('z'),
      { is: 'buildsOn', role: 'a', on: 'b', skills: true, responsibilities: false, at: '1' },
      { is: 'buildsOn', role: 'b', on: 'a', skills: true, responsibilities: false, at: '2' },
      { is: 'skillRelation', skill: 'x', other: 'z', kind: 'BROADER', at: '3' },
      { is: 'skillRelation', skill: 'z', other: 'y', kind: 'BROADER', at: '4' },
      { is: 'skillRelation', skill: 'y', other: 'x', kind: 'BROADER', at: '5' },
      { is: 'transition', from: 'a', to: 'a', kind: 'LATERAL', at: '6' },
    );
    expect(built.content.buildsOn).toHaveLength(1);
    expect(built.content.skillRelations).toHaveLength(2);
    expect(built.content.transitions).toHaveLength(0);
    expect(told(built, 'left out')).toHaveLength(5);
  });

  test('keeps the first of two ways in which skills are tied, and says which was left out', () => {
    const tie = (skill: string, other: string, kind: 'BROADER' | 'RELATED', at: string): Entry => ({
      is: 'skillRelation',
      skill,
      other,
      kind,
      at,
    });
    const built = build(
      skill('x'),
      skill('y'),
      skill('z'),
      tie('x', 'y', 'BROADER', '1'),
      tie('y', 'x', 'RELATED', '2'),
      tie('x', 'y', 'BROADER', '3'),
      tie('y', 'x', 'BROADER', '4'),
      tie('y', 'z', 'RELATED', '5'),
      tie('z', 'y', 'RELATED', '6'),
      tie('z', 'y', 'BROADER', '7'),
    );
    expect(built.content.skillRelations.map(({ kind }) => kind).toSorted()).toEqual(['BROADER', 'RELATED']);
    expect(told(built, 'left out')).toEqual([
      'that two skills are RELATED that are BROADER: the first holds x1 (2)',
      'what was said already: a second relation of skills of the same x2 (3; 6)',
      'that a skill is tied to itself, at once or in a circle x1 (4)',
      'that two skills are BROADER that are RELATED: the first holds x1 (7)',
    ]);
  });

  test('shows texts as a person sees them, with emoji and lines, and finds a slug for every title', () => {
    const { content } = build(
      role('\u200bStaff\u00a0 Engineer\u2028', {
        summary: 'One.\u2028Two\u00a0\u00a0words.\r\n\r\n\r\nThree.',
      }),
      role('🚀 Captain'),
      role('🚀'),
      role('工程师'),
    );
    expect(content.roles.map(({ title }) => title).sort()).toEqual([
      'Staff Engineer',
      '工程师',
      '🚀',
      '🚀 Captain',
    ]);
    const staff = content.roles.find(({ title }) => title === 'Staff Engineer');
    expect(staff).toMatchObject({ slug: 'acme/staff-engineer', summary: 'One.\nTwo words.\n\nThree.' });
    expect(new Set(content.roles.map(({ slug }) => slug)).size).toBe(4);
    expect(content.roles.find(({ title }) => title === '🚀')?.slug).toMatch(/^acme\/x[0-9a-f]{10}$/);
  });

  test('has every list sorted by id, whatever the order of the entries', () => {
    const entries = ['c', 'a', 'b'].flatMap((key) => [role(key), skill(key), requirement(key, 'a', 2)]);
    const { content } = build(...entries);
    for (const list of [content.roles, content.skills, content.requirements]) {
      expect(list.map(({ id }) => id)).toEqual(list.map(({ id }) => id).sort());
    }
  });
});
