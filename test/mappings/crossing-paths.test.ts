import { expect, test } from 'vitest';
import type { Mapping } from '../../src/graph/model.ts';
import { answerOn, type Json } from '../support/ask.ts';
import { framework } from '../support/framework.ts';
import { mappedReading } from '../support/graph-reading.ts';

const ACME = framework({
  slug: 'acme',
  requirements: [
    { role: 'senior', skill: 'kneading', level: 4 },
    { role: 'senior', skill: 'sums', level: 2 },
  ],
});
const SHOP = framework({
  slug: 'shop',
  requirements: [
    { role: 'master', skill: 'dough', level: 4 },
    { role: 'head', skill: 'dough', level: 5 },
    { role: 'head', skill: 'arithmetic', level: 3 },
  ],
  transitions: [{ from: 'master', to: 'head' }],
});
const stated = { reason: null, confidence: 0.5, basis: 'CONFIRMED' as const, statedBy: 'mine.csv' };
const MAPPINGS: readonly Mapping[] = [
  { ...stated, id: 'Mapping:role/1', fromId: 'Role:acme/senior', toId: 'Role:shop/master', type: 'CLOSE' },
  { ...stated, id: 'Mapping:skill/1', fromId: 'Skill:acme/kneading', toId: 'Skill:shop/dough', type: 'SAME' },
];
const graph = mappedReading(MAPPINGS, ACME, SHOP);

async function asked(query: string): Promise<Json> {
  const { data, errors } = await answerOn(graph, query);
  expect(errors).toBeUndefined();
  return data;
}

test('what is mapped to something that the target needs is mentioned there, on a path as in a gap', async () => {
  const { skillGap, transitionPaths } = await asked(`{
    skillGap(from: "acme/senior", to: "shop/head") { notMentioned { skill { slug } } }
    transitionPaths(from: "acme/senior", to: "shop/head", frameworks: []) {
      paths { skillsNotMentioned { skill { slug } } skillsNeeded(statuses: [RAISED, UNKNOWN]) { skill { slug } status have need } }
    }
  }`);
  const sums = [{ skill: { slug: 'acme/sums' } }];
  expect(skillGap.notMentioned).toEqual(sums);
  expect(transitionPaths.paths).toEqual([
    {
      skillsNotMentioned: sums,
      skillsNeeded: [
        { skill: { slug: 'shop/dough' }, status: 'RAISED', have: 4, need: 5 },
        { skill: { slug: 'shop/arithmetic' }, status: 'UNKNOWN', have: null, need: 3 },
      ],
    },
  ]);
});

test('a crossing has a gap and a brief as any step', async () => {
  const { transitionPaths } = await asked(`{
    transitionPaths(from: "acme/senior", to: "shop/head", frameworks: []) {
      paths { plan steps { gap { items { skill { slug } status } } brief { noCounsel } } }
    }
  }`);
  const [{ plan, steps }] = transitionPaths.paths;
  expect(plan).toContain('Head');
  expect(steps.map(({ gap }: Json) => gap.items)).toEqual([
    [{ skill: { slug: 'shop/dough' }, status: 'MET' }],
    [
      { skill: { slug: 'shop/dough' }, status: 'RAISED' },
      { skill: { slug: 'shop/arithmetic' }, status: 'UNKNOWN' },
    ],
  ]);
});

test('constraints that rule out every path over frameworks are named', async () => {
  const { transitionPaths } = await asked(`{
    transitionPaths(from: "acme/senior", to: "shop/head", frameworks: [], where: { maxSteps: 1 }) {
      exhausted paths { rank } noPath { reason explanation constraints { argument needed } }
    }
  }`);
  expect(transitionPaths).toMatchObject({
    exhausted: true,
    paths: [],
    noPath: {
      reason: 'RULED_OUT',
      explanation: expect.stringContaining('without where.maxSteps (steps needed: 2) there is one'),
      constraints: [{ argument: 'where.maxSteps', needed: 2 }],
    },
  });
});
