import { expect, test, vi } from 'vitest';
import { generateFramework } from '../../bench/graph/generated-framework.ts';
import { Derived } from '../../src/graph/reading/derivation.ts';
import { frameworkReading } from '../../src/graph/reading/framework-reading.ts';
import { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import { prepared } from '../../src/readings/prepared.ts';
import { workOfPortions } from '../support/counted-work.ts';

const ROLES = 20_000;
/** 4,096 things, for each of which at most ten are looked up or entered: some milliseconds. */
const MOST = 40_960;

test('no portion of what is made of 20,000 roles looks up or enters more than its share', () => {
  const made = vi.spyOn(Derived.prototype, 'prepare');
  const shape = { slug: 'many', roles: ROLES, skills: 1_000, requirements: ROLES };
  const content = generateFramework(shape);
  // Their words are many, and are taken in alike whether they are few.
  const requirements = content.requirements.map((each) => ({ ...each, expectation: 'some' }));
  const reading = frameworkReading({ scope: 'many', version: 1, stamp: '' }, { ...content, requirements });
  const graph = new GraphReading({ version: 1, readAt: new Date(), frameworks: [reading] });
  const begunLast = () => made.mock.lastCall?.[1].name ?? 'look-ups';
  const portions = [prepared.scope(reading), prepared.graph(graph)].flatMap((work) =>
    workOfPortions(work, begunLast),
  );
  expect(made.mock.calls.length).toBeGreaterThan(50);
  expect(portions.filter(({ count }) => count > MOST)).toEqual([]);
});
