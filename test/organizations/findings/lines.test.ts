import { describe, expect, it } from 'vitest';
import { chartOf } from '../charts.ts';
import { findingsIn, only, team } from './found.ts';

describe('a circle', () => {
  it('is one finding, cut above the position that stands first', () => {
    expect(
      only('CIRCLE', [
        { id: 'a', managers: ['c'] },
        { id: 'b', managers: ['a'] },
        { id: 'c', managers: ['b'] },
        { id: 'd', managers: ['c'] },
      ]),
    ).toEqual({
      severity: 'ERROR',
      positions: [0, 2, 1],
      rows: [2, 3, 4],
      message:
        '3 positions report to each other in a circle, each to the next and the last to the first: a "Post a", c "Post c" and b "Post b".',
      done: 'The line from a "Post a" to c "Post c" is not followed, because a "Post a" stands first in the source: it is the top of a tree of 4 positions.',
      mend: 'Let one of them report to a position outside the circle, or to nobody if it is at the top.',
    });
  });

  it('of many is listed in full, and five are spelled out', () => {
    const rows = Array.from({ length: 17 }, (_, number) => ({
      id: `${number}`,
      managers: [`${(number + 1) % 17}`],
    }));
    const { positions, message } = only('CIRCLE', rows);
    expect(positions).toHaveLength(17);
    expect(message).toMatch(/: 0 "Post 0", 1 "Post 1", 2 "Post 2", 3 "Post 3", 4 "Post 4" and 12 more\.$/);
  });
});

describe('a line to oneself', () => {
  it('is not followed', () => {
    expect(only('SELF_REPORT', [{ id: 'a', managers: ['a'] }])).toEqual({
      severity: 'ERROR',
      positions: [0],
      rows: [2],
      message: 'a "Post a" is stated as its own manager.',
      done: 'The line is not followed: it is read as the top of a tree.',
      mend: "Put its manager's id there, or leave it empty if it is at the top.",
    });
    expect(only('SELF_REPORT', [{ id: 'a' }, { id: 'b', managers: ['b', 'a'] }]).done).toBe(
      'The line is not followed: its manager is a "Post a", who is stated too.',
    );
  });
});

describe('too many managers', () => {
  it('leave the first one stated, and dotted lines to the others', () => {
    expect(
      only('SEVERAL_SOLID_MANAGERS', [
        { id: 'a' },
        { id: 'b' },
        { id: 'c' },
        { id: 'd', managers: ['b', 'a', 'c'] },
      ]),
    ).toEqual({
      severity: 'WARNING',
      positions: [3],
      rows: [5],
      message: 'd "Post d" has 3 solid managers: b "Post b", a "Post a" and c "Post c".',
      done: 'The one stated first, b "Post b", is the manager; there are dotted lines to a "Post a" and c "Post c".',
      mend: 'Keep one as the manager and put the others into the column of dotted managers.',
    });
  });

  it('leave dotted ones alone where the first closes a circle', () => {
    const { done } = only('SEVERAL_SOLID_MANAGERS', [
      { id: 'a', managers: ['b', 'c'] },
      { id: 'b', managers: ['a'] },
      { id: 'c' },
    ]);
    expect(done).toBe(
      'The line to the one stated first, b "Post b", closes a circle and is not followed; there is a dotted line to c "Post c".',
    );
  });

  it('have dotted lines that say nothing new, merged by position', () => {
    expect(
      only('DOTTED_DUPLICATE', [
        { id: 'a' },
        { id: 'b' },
        { id: 'c', managers: ['a'], dottedManagers: ['a', 'b', 'b', 'b', 'c'] },
      ]),
    ).toEqual({
      severity: 'INFO',
      positions: [2],
      rows: [4],
      message:
        'c "Post c" has dotted lines that say nothing new: to its own manager a "Post a", more than once to b "Post b" and to itself.',
      done: '4 lines are not followed.',
      mend: 'Delete what is needless; nothing else changes.',
    });
  });
});

describe('several tops', () => {
  const rows = [
    { id: 'top' },
    { id: 'a', managers: ['b'] },
    { id: 'b', managers: ['a'] },
    { id: 'self', managers: ['self'] },
    { id: 'lost', managers: ['gone'] },
    { id: 'alone' },
    ...team('top', 2),
  ];

  it('are one finding, which tells why they are at the top', () => {
    expect(only('MULTIPLE_ROOTS', rows)).toEqual({
      severity: 'WARNING',
      positions: [0, 1, 3, 4, 5],
      rows: [2, 3, 5, 6, 7],
      message:
        '5 positions have no manager, where usually one has none: top "Post top", a "Post a", self "Post self", lost "Post lost" and alone "Post alone". 2 state none, 1 is in a circle, 1 is stated as its own and 1 names one that is no position.',
      done: 'Each is read as the top of a tree of its own, and depths count from there.',
      mend: 'Give all but one a manager; if these are several organizations, import each from a file of its own.',
    });
    expect(findingsIn(chartOf({ id: 'top' }, ...team('top', 2)), 'MULTIPLE_ROOTS')).toEqual([]);
  });

  it('may stand alone: only those that name no manager and nobody names', () => {
    const { positions, message } = only('ORPHAN', rows);
    expect({ positions, message }).toEqual({
      positions: [5],
      message: 'alone "Post alone" stands alone: no manager, no reports and no dotted lines.',
    });
    expect(findingsIn(chartOf({ id: 'only' }), 'ORPHAN')).toEqual([]);
    expect(findingsIn(chartOf({ id: 'a' }, { id: 'b', dottedManagers: ['a'] }), 'ORPHAN')).toEqual([]);
  });
});
