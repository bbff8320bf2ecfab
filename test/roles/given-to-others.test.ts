import { expect, test } from 'vitest';
import { isGivenToOthers } from '../../src/roles/responsibilities.ts';
import { framework } from '../support/framework.ts';
import { graphReading } from '../support/graph-reading.ts';

const at = (locator: string) => ({
  citations: [{ sourceId: 'Source:page', locator, note: null, basis: 'STATED' as const, confidence: null }],
});

const GRAPH = graphReading(
  framework({
    requirements: [{ role: 'cto', skill: 'vision', ...at('CTO and VP') }],
    roleResponsibilities: [
      { role: 'cto', responsibility: 'technology', ...at('CTO alone') },
      { role: 'vp', responsibility: 'people', ...at('CTO and VP') },
      { role: 'vp', responsibility: 'reports', involvement: 'SHARES', ...at('CTO and VP') },
      { role: 'vp', responsibility: 'delivery', ...at('VP alone') },
      { role: 'director', responsibility: 'teams', ...at('CTO and VP') },
    ],
    buildsOn: [{ role: 'cto', on: 'director' }],
  }),
);
const isGiven = isGivenToOthers(GRAPH, 'Role:cto');

test('a responsibility is given to another role where a passage that speaks of the role says that it is the other’s', () => {
  expect(isGiven('Responsibility:people')).toBe(true);
});

test('a responsibility is not given away where another role merely has it too, or shares in it', () => {
  expect(isGiven('Responsibility:delivery')).toBe(false);
  expect(isGiven('Responsibility:reports')).toBe(false);
  expect(isGiven('Responsibility:technology')).toBe(false);
});

test('a responsibility of a rung beneath, whose skills are taken over, is not taken away by it', () => {
  expect(isGiven('Responsibility:teams')).toBe(false);
});
