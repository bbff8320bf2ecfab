import { describe, expect, it } from 'vitest';
import { chartOf } from '../charts.ts';
import { findingsIn, only } from './found.ts';

describe('an id of several rows', () => {
  it('may be one row twice', () => {
    const twice = { id: '7', title: 'Nurse', managers: ['a'] };
    expect(only('DUPLICATE_ID', [{ id: 'a' }, twice, { id: 'c', managers: ['7'] }, twice, twice])).toEqual({
      severity: 'ERROR',
      positions: [1, 3, 4],
      rows: [3, 5, 6],
      message:
        '3 rows have the id "7" (rows 3, 5 and 6) and are alike in everything: perhaps a job share, or one position listed more than once.',
      done: 'The first keeps the id and none are merged: 7 (row 3), 7~2 (row 5) and 7~3 (row 6). Whoever names "7" as manager reports to the first.',
      mend: 'Delete what is listed more than once; if several share the job, give each an id of its own.',
    });
  });

  it('may be one position with two managers', () => {
    const { message, mend } = only('DUPLICATE_ID', [
      { id: 'a' },
      { id: 'b' },
      { id: '7', title: 'Nurse', managers: ['a'] },
      { id: '7', title: 'Nurse', managers: ['b'] },
    ]);
    expect(message).toBe(
      '2 rows have the id "7" (rows 4 and 5) and the same title, but other managers: perhaps one position with several managers.',
    );
    expect(mend).toBe(
      'If it is one position, keep one row and put the other managers into the column of dotted managers; if not, give each an id of its own.',
    );
  });

  it.each(['TBD', 'NEW', '0', 'n/a', '-'])('may be a placeholder: %j', (id) => {
    expect(
      only('DUPLICATE_ID', [
        { id, title: 'Nurse' },
        { id, title: 'Porter' },
      ]).message,
    ).toBe(
      `2 rows have the id "${id}" (rows 2 and 3), which reads as if they had none: perhaps 2 positions that still need ids.`,
    );
  });

  it('may be of different rows', () => {
    const { message, mend } = only('DUPLICATE_ID', [
      { id: '7', title: 'Nurse', unit: 'Ward 1', fte: 1 },
      { id: '7', title: 'Porter', unit: 'Ward 1', fte: 0.5, managers: ['a'] },
      { id: 'a' },
    ]);
    expect(message).toBe(
      '2 rows have the id "7" (rows 2 and 3) and differ in title, full-time equivalents and manager.',
    );
    expect(mend).toBe(
      'Give each an id of its own. If only row 2 counted (--duplicates first), there would be no circle, 2 tops, 1 level; if only row 3 (--duplicates last), no circle, 1 top, 2 levels.',
    );
  });

  it('say which of them closes a circle', () => {
    const { mend } = only('DUPLICATE_ID', [
      { id: 'a', managers: ['b'] },
      { id: 'b', managers: ['a'] },
      { id: 'b', title: 'Other' },
    ]);
    expect(mend).toContain(
      'If only row 3 counted (--duplicates first), there would be 1 circle, 1 top, 2 levels; if only row 4 (--duplicates last), no circle, 1 top, 2 levels.',
    );
  });
});

describe('ids that are nearly the same', () => {
  it.each([
    ['E-17', 'e-17', 'case', '"E-17" (row 2) and "e-17" (row 3)'],
    ['17', '0017', 'leading zeros', '"17" (row 2) and "0017" (row 3)'],
    ['E 17', 'E  17', 'white space', '"E 17" (row 2) and "E  17" (row 3)'],
    ['E 17', 'E\u00a017', 'white space', '"E 17" (row 2) and "E\\u00a017" (row 3)'],
    ['E17', 'E\u200b17', 'white space', '"E17" (row 2) and "E\\u200b17" (row 3)'],
    ['E 17', 'e17', 'white space and case', '"E 17" (row 2) and "e17" (row 3)'],
    ['Zo\u00eb', 'Zoe\u0308', 'characters that look alike', '"Zo\u00eb" (row 2) and "Zoe\u0308" (row 3)'],
  ])('are kept apart: %j and %j', (one, other, difference, places) => {
    expect(only('ID_VARIANT', [{ id: one }, { id: other }])).toEqual({
      severity: 'WARNING',
      positions: [0, 1],
      rows: [2, 3],
      message: `2 ids differ only by ${difference}: ${places}.`,
      done: 'They are kept apart, and each is looked up as it is written.',
      mend: 'If they mean the same position, write its id the same way everywhere; if not, choose ids that nobody can mix up.',
    });
  });

  it('do not hide that one of them is there twice', () => {
    const chart = chartOf({ id: 'a' }, { id: 'A' }, { id: 'a' });
    expect(findingsIn(chart, 'DUPLICATE_ID')[0]!.positions).toEqual([0, 2]);
    expect(findingsIn(chart, 'ID_VARIANT')[0]!.message).toBe(
      '2 ids differ only by case: "a" (rows 2 and 4) and "A" (row 3).',
    );
  });

  it('are not those with zeros elsewhere or further signs', () => {
    expect(
      findingsIn(
        chartOf({ id: 'E-17' }, { id: 'E-017' }, { id: 'E17' }, { id: '10' }, { id: '1' }),
        'ID_VARIANT',
      ),
    ).toEqual([]);
  });
});

describe('rows that lack something', () => {
  it('lack an id', () => {
    expect(only('MISSING_ID', [{ title: 'Nurse' }])).toEqual({
      severity: 'ERROR',
      positions: [0],
      rows: [2],
      message: 'There is no id in row 2, "Nurse".',
      done: 'It is called row-2, and no row can name it as manager.',
      mend: 'Give it an id of its own.',
    });
  });

  it('lack a title', () => {
    const { severity, message, done, mend } = only('EMPTY_TITLE', [{ id: '7', title: ' ' }]);
    expect({ severity, message, done, mend }).toEqual({
      severity: 'WARNING',
      message: '7 (row 2) has no title.',
      done: 'It is kept without a title, and holds no role.',
      mend: 'Give it a title.',
    });
  });

  it('lack the right encoding, all in one finding', () => {
    const damaged = { title: 'Gesch\ufffdft', damagedColumns: ['title'] };
    expect(
      only('DAMAGED_TEXT', [
        { id: '1', ...damaged },
        { id: '2' },
        { id: '3', ...damaged, damagedColumns: ['title', 'unit'] },
      ]),
    ).toEqual({
      severity: 'WARNING',
      positions: [0, 2],
      rows: [2, 4],
      message:
        '2 rows have replacement characters (\ufffd), the mark of a wrong encoding, in the columns title and unit: rows 2 and 4.',
      done: 'The text is kept as it was read.',
      mend: 'Read the file again and name its encoding, for instance with --encoding windows-1252; where the characters are in the file itself, write what they stand for.',
    });
  });
});
