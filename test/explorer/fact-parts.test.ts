import { describe, expect, it } from 'vitest';
import { aboutAndSaid } from '../../src/explorer/pages/source/fact-parts.ts';

const CTO = { id: 'Role:cto', name: 'CTO' };
const CODING = { id: 'Skill:coding', name: 'Coding' };

describe('A fact in two', () => {
  it('is what it is about, and what is said of that', () => {
    expect(aboutAndSaid([CTO, ' · ', CODING, ', level 2 of 5: seldom'])).toEqual([
      CTO,
      ['', CODING, ', level 2 of 5: seldom'],
    ]);
    expect(aboutAndSaid([CTO, ', Budget: owns it'])).toEqual([CTO, ['Budget: owns it']]);
  });

  it('is one where it is about nothing that has a name, or nothing more is said', () => {
    expect(aboutAndSaid(['Delegate early'])).toEqual([undefined, ['Delegate early']]);
    expect(aboutAndSaid([CTO])).toEqual([CTO, []]);
  });
});
