import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOrderOf, readDay } from '../../../src/organizations/import/rows/dates.ts';
import { presenceOn } from '../../../src/organizations/import/rows/presence.ts';
import { readStatus } from '../../../src/organizations/import/rows/status.ts';
import { organizationFiles } from './organization-files.ts';

const files = organizationFiles();

describe('a day', () => {
  it.each([
    '2025-06-01',
    '2025-06-01T00:00:00Z',
    '2025/6/1',
    '20250601',
    '01.06.2025',
    '1.6.25',
    '1-Jun-2025',
    '1 June 2025',
    'June 1, 2025',
    'Jun 1st, 2025',
    '1. Juni 2025',
    '1 juin 2025',
    '1 de junio de 2025',
    'Sun Jun 01 2025',
    '45809',
  ])('is read from %j', (text) => {
    expect(readDay(text, 'day first')).toBe('2025-06-01');
  });

  it.each(['', '-', 'n/a', 'present', 'unbefristet', '9999-12-31', '31.12.9999'])('is none in %j', (text) => {
    expect(readDay(text, 'day first')).toBe('');
  });

  it.each(['2025-13-01', '31.02.2025', 'soon', '12', '1234567', 'Q3 2025'])('is not read from %j', (text) => {
    expect(readDay(text, 'day first')).toBeNull();
  });

  it('of any date comes back from how five countries write it', () => {
    const anyDate = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDate, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const write = (locale: string, options: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(date);
        const numbers = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
        const words = { year: 'numeric', month: 'long', day: 'numeric' } as const;
        expect(readDay(write('en-US', numbers), 'month first')).toBe(iso);
        for (const locale of ['de-DE', 'fr-FR', 'es-ES', 'en-GB'])
          expect(readDay(write(locale, numbers), 'day first')).toBe(iso);
        for (const locale of ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'it-IT'])
          expect(readDay(write(locale, words), 'day first')).toBe(iso);
        expect(dayOrderOf(write('en-US', numbers))).not.toBe('day first');
      }),
    );
  });

  it('like 6/1/2025 is what others of the file say, and told where none does', async () => {
    const read = async (...days: string[]) => {
      const rows = days.map((day, index) => `${index + 1},Post,${index === 0 ? '' : '1'},${day}\n`).join('');
      const { file, rows: kept } = await files.read('.csv', `ID,Title,Manager ID,Start Date\n${rows}`, {
        day: '2025-03-01',
      });
      return {
        kept: kept.map(({ id }) => id),
        notes: file.notes.filter(({ kind }) => kind === 'date style'),
      };
    };
    // The sixth of January is over, the first of June is to come.
    expect((await read('13/1/2024', '6/1/2025')).kept).toEqual(['1', '2']);
    expect((await read('1/13/2024', '6/1/2025')).kept).toEqual(['1']);
    const open = await read('1/1/2024', '6/1/2025');
    expect(open.kept).toEqual(['1']);
    expect(open.notes.map(({ message }) => message)).toEqual([
      'column "Start Date": nothing tells whether the day or the month stands first in "6/1/2025"; it was read as 2025-06-01, the month first',
    ]);
  });
});

describe('a status', () => {
  it.each([
    ['Terminated', 'LEFT'],
    ['Terminated - Voluntary', 'LEFT'],
    ['Inaktiv', 'LEFT'],
    ['离职', 'LEFT'],
    ['Pre-hire', 'FUTURE'],
    ['On Leave', 'ON_LEAVE'],
    ['Leave of Absence (Parental)', 'ON_LEAVE'],
    ['Elternzeit', 'ON_LEAVE'],
    ['Active', 'ACTIVE'],
    ['Actif', 'ACTIVE'],
    ['Zebra', null],
  ])('%j is %s', (text, status) => {
    expect(readStatus('Status', text)).toBe(status);
  });

  it('of a flag is what its header is about', () => {
    expect(readStatus('Active', 'no')).toBe('LEFT');
    expect(readStatus('Active', 'TRUE')).toBe('ACTIVE');
    expect(readStatus('Is terminated', 'yes')).toBe('LEFT');
    expect(readStatus('Is terminated', 'no')).toBe('ACTIVE');
  });
});

describe('being there on a day', () => {
  const day = '2025-06-01';
  const times = { status: null, start: '', end: '' };
  it.each([
    [times, 'there'],
    [{ ...times, end: '2025-06-01' }, 'there'],
    [{ ...times, end: '2025-05-31' }, 'left'],
    [{ ...times, start: '2025-06-02' }, 'future'],
    [{ ...times, status: 'LEFT' as const }, 'left'],
    [{ ...times, status: 'LEFT' as const, end: '2025-12-31' }, 'there'],
    [{ ...times, status: 'FUTURE' as const }, 'future'],
    [{ ...times, status: 'FUTURE' as const, start: '2025-01-01' }, 'there'],
    [{ ...times, status: 'ON_LEAVE' as const }, 'there'],
  ])('of %j is %s', (given, state) => {
    expect(presenceOn(day, given, true).state).toBe(state);
  });

  it('is as a status says today, and as an end says on another day, where they contradict each other', () => {
    const given = { status: 'ACTIVE' as const, start: '', end: '2025-01-31' };
    expect(presenceOn(day, given, true)).toEqual({ state: 'there', isOnLeave: false, isContradicted: true });
    expect(presenceOn(day, given, false).state).toBe('left');
  });
});

describe('a file', () => {
  it('counts people on leave, and says how many', async () => {
    const { file, rows } = await files.read(
      '.csv',
      'ID,Title,Manager ID,Status\n1,Head,,Active\n2,Clerk,1,On leave\n',
      {
        clock: () => new Date('2026-01-31'),
      },
    );
    expect(rows.map(({ id }) => id)).toEqual(['1', '2']);
    expect(file.day).toBe('2026-01-31');
    expect(file.notes.map(({ message }) => message)).toContain(
      'rows of people on leave, counted like others: 1 (row 3)',
    );
  });

  it('with a day on which one row of each id began is no history', async () => {
    const text = 'ID,Title,Manager ID,Effective Date\n1,Head,,2026-05-01\n2,Clerk,1,2020-01-01\n';
    const { rows } = await files.read('.csv', text, { day: '2025-01-01' });
    expect(rows).toHaveLength(2);
  });
});
