import { describe, expect, it } from 'vitest';
import { chartOf } from '../charts.ts';
import { findingsIn, only, team } from './found.ts';

describe('a manager whom nobody knows', () => {
  it('is one finding, however many name it', () => {
    expect(only('DANGLING_MANAGER', [{ id: 'a' }, ...team('gone', 12)])).toEqual({
      severity: 'ERROR',
      positions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      rows: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
      message:
        '12 positions name "gone" as their manager, but no row has that id: gone.1 "Post gone.1", gone.2 "Post gone.2", gone.3 "Post gone.3", gone.4 "Post gone.4", gone.5 "Post gone.5" and 7 more.',
      done: 'No line is drawn: each is read as the top of a tree.',
      mend: "Put the manager's id there, or add the row that is missing.",
    });
  });

  it('is another one where the line is dotted', () => {
    const [solid, dotted] = findingsIn(
      chartOf(
        { id: 'a' },
        { id: 'b', managers: ['gone'] },
        { id: 'c', managers: ['a'], dottedManagers: ['gone'] },
      ),
      'DANGLING_MANAGER',
    );
    expect(solid!.message).toBe('b "Post b" names "gone" as its manager, but no row has that id.');
    expect(dotted!.message).toBe('c "Post c" names "gone" as its dotted manager, but no row has that id.');
    expect(dotted!.done).toBe('No dotted line is drawn.');
  });

  it('may leave another manager', () => {
    const rows = [{ id: 'a' }, { id: 'b', managers: ['gone', 'a'] }];
    expect(only('DANGLING_MANAGER', rows).done).toBe(
      'No line is drawn: its manager is a "Post a", who is stated too.',
    );
    expect(only('DANGLING_MANAGER', [...rows, { id: 'c', managers: ['gone'] }]).done).toBe(
      'No line is drawn: 1 of them is read as the top of a tree.',
    );
    expect(only('DANGLING_MANAGER', [...rows, { id: 'c', managers: ['a', 'gone'] }]).done).toBe(
      'No line is drawn: each has another manager, who is stated too.',
    );
  });

  it.each(['TBD', 'tba', 'Unknown', '?', 'vacant', '(open)', '[unassigned]'])(
    'reads like one who is still to come as %j',
    (text) => {
      const { severity, message, mend } = only('DANGLING_MANAGER', [{ id: 'a', managers: [text] }]);
      expect({ severity, message, mend }).toEqual({
        severity: 'WARNING',
        message: `a "Post a" names "${text}" as its manager, which is no id and reads like one who is still to come.`,
        mend: `Add a row for the post of the manager, vacant; if it says that there is no manager, confirm that with --nobody "${text}".`,
      });
    },
  );

  it.each(['17', 'E-0', 'Board Secretary', 'Nadia', 'none of these', 'openings'])(
    'is an error as %j',
    (text) => {
      expect(only('DANGLING_MANAGER', [{ id: 'a', managers: [text] }]).severity).toBe('ERROR');
    },
  );

  it.each([
    ['17', '0017', 'Did you mean 0017 (row 2)?'],
    ['0017', '17', 'Did you mean 17 (row 2)?'],
    ['17.0', '17', 'Did you mean 17 (row 2)?'],
    ['e-17', 'E-17', 'Did you mean E-17 (row 2)?'],
    ['E\u00a017', 'E 17', 'Did you mean E 17 (row 2)?'],
    ['post x', 'x', 'It is the title of 1 position: x (row 2).'],
    ['x; gone', 'x', 'Of its parts "x" is an id and "gone" not: a cell is split where all parts are ids.'],
  ])('as %j brings up an id %j', (text, id, suggestion) => {
    const { mend } = only('DANGLING_MANAGER', [{ id }, { id: 'b', managers: [text] }]);
    expect(mend).toBe(`${suggestion} Put the manager's id there, or add the row that is missing.`);
  });
});

describe('nobody as a manager', () => {
  it.each([
    'N/A',
    '-',
    '--',
    '—',
    'NA',
    'None',
    'null',
    'nil',
    'NaN',
    'nobody',
    'No manager',
    'NO_MANAGER',
    'XX',
    'self',
    '0',
    '000',
    '#N/A',
    '#REF!',
    'Board',
    'External.',
    'keine',
    'aucun',
  ])('is %j, where no row has that id', (text) => {
    const rows = [{ id: 'a' }, { id: 'b', managers: [text] }, { id: 'c', managers: ['b'] }];
    expect(only('NO_MANAGER_MARKER', rows)).toEqual({
      severity: 'INFO',
      positions: [1],
      rows: [3],
      message: `1 position names nobody as its manager, by "${text}": b "Post b".`,
      done: 'It is read as "no manager", since no row has that id, or none but the top itself.',
      mend: "Nothing, if that is what it says; where one of these is a manager, put the manager's id there or add the row.",
    });
    expect(findingsIn(chartOf(...rows), 'DANGLING_MANAGER')).toEqual([]);
    expect(findingsIn(chartOf(...rows, { id: text }), 'NO_MANAGER_MARKER')).toEqual([]);
  });

  it('is one finding, whatever it is written as', () => {
    const rows = [
      { id: 'a', managers: ['N/A'] },
      { id: 'b', managers: ['none'] },
      { id: 'c', managers: ['a'], dottedManagers: ['none'] },
    ];
    expect(only('NO_MANAGER_MARKER', rows).message).toBe(
      '3 positions name nobody as their manager, by "N/A" and "none": a "Post a", b "Post b" and c "Post c".',
    );
  });

  it('is the top itself, where no other top names nobody', () => {
    const rows = [
      { id: 'a', managers: ['a'] },
      { id: 'b', managers: ['a'] },
    ];
    expect(only('NO_MANAGER_MARKER', rows).message).toBe(
      '1 position names nobody as its manager, by its own id: a "Post a".',
    );
    expect(findingsIn(chartOf(...rows), 'SELF_REPORT')).toEqual([]);
    const others = [...rows, { id: 'c' }, { id: 'd', managers: ['c'] }];
    expect(findingsIn(chartOf(...others), 'NO_MANAGER_MARKER')).toEqual([]);
    expect(findingsIn(chartOf(...others), 'SELF_REPORT')).toHaveLength(1);
  });

  it('is not who reports to itself and has nobody below', () => {
    const rows = [
      { id: 'a', managers: ['a'] },
      { id: 'b', managers: ['a'] },
      { id: 'c', managers: ['c'] },
    ];
    expect(only('SELF_REPORT', rows).positions).toEqual([2]);
  });
});
