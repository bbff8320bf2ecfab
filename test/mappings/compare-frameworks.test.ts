import { expect, test } from 'vitest';
import type { Mapping } from '../../src/graph/model.ts';
import { answerOn, type Json } from '../support/ask.ts';
import { framework } from '../support/framework.ts';
import { mappedReading } from '../support/graph-reading.ts';

const ACME = framework({
  slug: 'acme',
  roles: [
    { slug: 'baker', title: 'Baker', seniority: 1 },
    { slug: 'lead', title: 'Lead', seniority: 2 },
    { slug: 'clerk', title: 'Clerk' },
  ],
  skills: [
    { slug: 'kneading', name: 'Kneading' },
    { slug: 'sums', name: 'Sums', aliases: ['Arithmetic'] },
    { slug: 'ovens', name: 'Ovens' },
    { slug: 'shifts', name: 'Shifts' },
    { slug: 'unused', name: 'Unused' },
  ],
  buildsOn: [{ role: 'lead', on: 'baker' }],
  requirements: [
    { role: 'baker', skill: 'kneading', level: 4 },
    { role: 'baker', skill: 'ovens', level: 2 },
    { role: 'lead', skill: 'sums', level: 2 },
    { role: 'lead', skill: 'shifts', level: 3 },
  ],
});
const SHOP = framework({
  slug: 'shop',
  roles: [
    { slug: 'baker', title: 'Master', aliases: ['baker'], seniority: 1 },
    { slug: 'lead', title: 'Lead', seniority: 3 },
    { slug: 'clerk', title: 'Clerk' },
  ],
  skills: [
    { slug: 'dough', name: 'Dough' },
    { slug: 'folding', name: 'Folding of dough' },
    { slug: 'arithmetic', name: 'Arithmetic' },
    { slug: 'shifts', name: 'Shifts' },
    { slug: 'till', name: 'The till' },
  ],
  requirements: [
    { role: 'baker', skill: 'dough', level: 5 },
    { role: 'baker', skill: 'folding', level: 1 },
    { role: 'lead', skill: 'arithmetic', level: 3 },
    { role: 'lead', skill: 'shifts', level: 3 },
    { role: 'lead', skill: 'till', level: 3 },
  ],
});

function mapping(from: string, to: string, more: Partial<Mapping> = {}): Mapping {
  const slugs = [from, to].map((id) => id.slice(id.indexOf(':') + 1));
  return {
    id: `Mapping:${slugs.join('--')}`,
    fromId: from,
    toId: to,
    type: 'SAME',
    basis: 'CONFIRMED',
    confidence: null,
    reason: null,
    statedBy: 'mine.csv',
    ...more,
  };
}
const DOUGH = mapping('Skill:acme/kneading', 'Skill:shop/dough');

async function compared(mappings: readonly Mapping[], fields: string, more = ''): Promise<Json> {
  const query = `{ compareFrameworks(a: "acme", b: "Shop"${more}) { ${fields} } }`;
  const { data, errors } = await answerOn(mappedReading(mappings, ACME, SHOP), query);
  expect(errors).toBeUndefined();
  return data.compareFrameworks;
}

test('rungs stand side by side, from the lowest up, each with the roles of both', async () => {
  const { a, b, levels } = await compared([], 'a { slug } b { slug } levels { rung a { slug } b { slug } }');
  expect([a.slug, b.slug]).toEqual(['acme', 'shop']);
  expect(levels).toEqual([
    { rung: 1, a: [{ slug: 'acme/baker' }], b: [{ slug: 'shop/baker' }] },
    { rung: 2, a: [{ slug: 'acme/lead' }], b: [] },
    { rung: 3, a: [], b: [{ slug: 'shop/lead' }] },
  ]);
});

const ALONE = 'onlyA { skill { slug } roleCount } onlyB { skill { slug } roleCount }';

test('skills that one asks for alone are those that nothing is mapped to and nothing is called like', async () => {
  const { onlyA, onlyB } = await compared([DOUGH], ALONE);
  expect(onlyA).toEqual([{ skill: { slug: 'acme/ovens' }, roleCount: 2 }]);
  expect(onlyB).toEqual([
    { skill: { slug: 'shop/folding' }, roleCount: 1 },
    { skill: { slug: 'shop/till' }, roleCount: 1 },
  ]);
});

test('a candidate leaves a skill alone, and any other mapping does not', async () => {
  const candidate = await compared([{ ...DOUGH, basis: 'DERIVED' }], ALONE);
  expect(candidate.onlyA.map(({ skill }: Json) => skill.slug)).toEqual(['acme/kneading', 'acme/ovens']);
  const wider = await compared([{ ...DOUGH, type: 'BROADER', basis: 'STATED' }], ALONE);
  expect(wider.onlyA.map(({ skill }: Json) => skill.slug)).toEqual(['acme/ovens']);
});

test('skills that are called the same are unclear until somebody says how they stand to each other', async () => {
  const UNCLEAR = 'unclear { a { slug } b { slug } }';
  const shifts = { a: { slug: 'acme/shifts' }, b: { slug: 'shop/shifts' } };
  const sums = { a: { slug: 'acme/sums' }, b: { slug: 'shop/arithmetic' } };
  expect((await compared([], UNCLEAR)).unclear).toEqual([shifts, sums]);
  const told = mapping('Skill:acme/shifts', 'Skill:shop/shifts', { type: 'RELATED' });
  expect((await compared([told], UNCLEAR)).unclear).toEqual([sums]);
  expect((await compared([{ ...told, basis: 'DERIVED' }], UNCLEAR)).unclear).toEqual([shifts, sums]);
});

const TITLES = 'sameTitles { a { slug } b { slug } mapping overlap sharedSkills onlyA onlyB }';

test('namesakes are told with what they have in common, the least first, and unknown where one states nothing', async () => {
  const { sameTitles } = await compared(
    [DOUGH, mapping('Role:acme/lead', 'Role:shop/lead', { type: 'CLOSE' })],
    TITLES,
  );
  expect(sameTitles).toEqual([
    {
      a: { slug: 'acme/baker' },
      b: { slug: 'shop/baker' },
      mapping: null,
      overlap: 0.333,
      sharedSkills: 1,
      onlyA: 1,
      onlyB: 1,
    },
    {
      a: { slug: 'acme/lead' },
      b: { slug: 'shop/lead' },
      mapping: 'CLOSE',
      overlap: 0.4,
      sharedSkills: 2,
      onlyA: 2,
      onlyB: 1,
    },
    {
      a: { slug: 'acme/clerk' },
      b: { slug: 'shop/clerk' },
      mapping: null,
      overlap: null,
      sharedSkills: 0,
      onlyA: 0,
      onlyB: 0,
    },
  ]);
});

test('skills that are called the same are not in common where somebody says that they are something else', async () => {
  const related = mapping('Skill:acme/shifts', 'Skill:shop/shifts', { type: 'RELATED' });
  const { sameTitles } = await compared([related], TITLES);
  expect(sameTitles.find(({ a }: Json) => a.slug === 'acme/lead')).toMatchObject({
    sharedSkills: 1,
    onlyA: 3,
    onlyB: 2,
  });
});

test('lists are as long as they are wanted and tell how long they are, and a framework beside itself is refused', async () => {
  const COUNTS = 'onlyACount onlyBCount unclearCount sameTitleCount';
  const lists = `${ALONE} ${TITLES} unclear { a { slug } } levels { rung } ${COUNTS}`;
  const { onlyA, onlyB, unclear, sameTitles, levels, ...counts } = await compared([], lists, ', perList: 1');
  expect([onlyA, onlyB, unclear, sameTitles, levels].map((list: Json[]) => list.length)).toEqual([
    1, 1, 1, 1, 3,
  ]);
  const whole = await compared([], lists);
  expect(counts).toEqual({
    onlyACount: whole.onlyA.length,
    onlyBCount: whole.onlyB.length,
    unclearCount: whole.unclear.length,
    sameTitleCount: whole.sameTitles.length,
  });
  expect(counts).toEqual({ onlyACount: 2, onlyBCount: 3, unclearCount: 2, sameTitleCount: 3 });
  const graph = mappedReading([], ACME, SHOP);
  const { errors } = await answerOn(graph, '{ compareFrameworks(a: "acme", b: "Acme") { a { slug } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', argument: 'b' } }]);
});

test('compared roles have one row for skills that are mapped, and lose none that one of them asks for', async () => {
  const mappings = [DOUGH, mapping('Skill:acme/kneading', 'Skill:shop/folding', { type: 'CLOSE' })];
  const { data } = await answerOn(
    mappedReading(mappings, ACME, SHOP),
    `{ compareRoles(roles: ["acme/baker", "shop/baker"]) {
      skills { skill { slug } mapped { slug } levels requirements { level } spread }
    } }`,
  );
  expect(data.compareRoles.skills).toEqual([
    {
      skill: { slug: 'acme/kneading' },
      mapped: [{ slug: 'shop/dough' }],
      levels: [4, 5],
      requirements: [{ level: 4 }, { level: 5 }],
      spread: 1,
    },
    {
      skill: { slug: 'acme/ovens' },
      mapped: [],
      levels: [2, null],
      requirements: [{ level: 2 }, null],
      spread: null,
    },
    {
      skill: { slug: 'shop/folding' },
      mapped: [],
      levels: [null, 1],
      requirements: [null, { level: 1 }],
      spread: null,
    },
  ]);
});
