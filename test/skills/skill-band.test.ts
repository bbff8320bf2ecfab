import { expect, test } from 'vitest';
import { skillBand } from '../../src/skills/skill-band.ts';

test('each whole level has its band', () => {
  const bands = ['AWARENESS', 'FOUNDATIONAL', 'WORKING', 'PRACTITIONER', 'EXPERT'];
  expect([1, 2, 3, 4, 5].map(skillBand)).toEqual(bands);
});

test('a half step is still in the band below', () => {
  expect([0.5, 1.5, 2.5, 3.5, 4.5].map(skillBand)).toEqual([
    'AWARENESS',
    'AWARENESS',
    'FOUNDATIONAL',
    'WORKING',
    'PRACTITIONER',
  ]);
});
