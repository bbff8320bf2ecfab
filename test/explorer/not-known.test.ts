import { describe, expect, it } from 'vitest';
import { notKnownOf, withoutKind } from '../../src/explorer/parts/not-known.ts';

const problem = (code: string) => ({ code, message: 'No role is called "junior engineer".', instead: [] });

describe('A name that is not known', () => {
  it('is the one that the message quotes', () => {
    expect(notKnownOf(problem('NOT_FOUND'), ['engineer', 'junior engineer'])).toBe('junior engineer');
    expect(notKnownOf(problem('AMBIGUOUS'), ['junior engineer'])).toBe('junior engineer');
  });

  it('is none where something else went wrong, or none of them is quoted', () => {
    expect(notKnownOf(problem('UNREACHABLE'), ['junior engineer'])).toBeUndefined();
    expect(notKnownOf(problem('NOT_FOUND'), ['', 'engineer'])).toBeUndefined();
    expect(notKnownOf(undefined, ['junior engineer'])).toBeUndefined();
  });

  it('is read without the kind of an id', () => {
    expect(withoutKind('Role:vp-engineering')).toBe('vp-engineering');
    expect(withoutKind('Team: Lead')).toBe('Team: Lead');
  });
});
