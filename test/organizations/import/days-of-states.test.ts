import { describe, expect, it } from 'vitest';
import { daysOfStates, type StateStep } from '../../../src/organizations/import/days-of-states.ts';
import { organizationFiles } from './organization-files.ts';

const TODAY = '2026-11-30';

describe('the days of which a file is imported', () => {
  const { open } = organizationFiles();
  const days = (changes: readonly string[], each: StateStep) =>
    daysOfStates('chart.csv', { changes: async () => [...changes] }, { each }, TODAY);

  it('are those that are named, each once and in order; one alone is no series', async () => {
    const file = { changes: () => Promise.reject(new Error('not asked')) };
    const named = (...names: string[]) => daysOfStates('chart.csv', file, { days: names });
    expect(await named('2026-06-30', '2026-01-31', '2026-06-30')).toEqual(['2026-01-31', '2026-06-30']);
    expect(await named('2026-06-30')).toBeNull();
    expect(await named()).toBeNull();
  });

  it('are refused all at once where they are none, and beside a step', async () => {
    const file = { changes: async () => ['2026-01-01'] };
    await expect(daysOfStates('a.csv', file, { days: ['31.1.2026', '2026-01-31', 'May'] })).rejects.toThrow(
      '"31.1.2026" is no day: write it as 2026-01-31.\n"May" is no day: write it as 2026-01-31.',
    );
    await expect(daysOfStates('a.csv', file, { days: ['2026-01-31'], each: 'month' })).rejects.toThrow(
      'Days are named one by one or by a step; leave one of the two out.',
    );
  });

  it('are the ends of the months, quarters or years from the first change to the last', async () => {
    const changes = ['2025-11-15', '2026-02-01'];
    expect(await days(changes, 'change')).toEqual(changes);
    expect(await days(changes, 'month')).toEqual(['2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28']);
    expect(await days(changes, 'quarter')).toEqual(['2025-12-31', '2026-03-31']);
    expect(await days(['2023-03-01', '2024-02-29'], 'year')).toEqual(['2023-12-31', '2024-12-31']);
    expect(await days(['2024-02-29'], 'month')).toEqual(['2024-02-29']);
  });

  it('end today where the step is not over', async () => {
    expect(await days(['2026-10-01', '2026-11-02'], 'quarter')).toEqual([TODAY]);
  });

  it('are refused where there are too many, with what to do', async () => {
    const many = Array.from({ length: 121 }, (_, day) =>
      new Date(Date.UTC(2026, 0, day + 1)).toISOString().slice(0, 10),
    );
    await expect(days(many, 'change')).rejects.toThrow(
      'chart.csv: 121 days, of which each would be a chart of its own; at most 120 are imported at once, so take a longer step than change.',
    );
    expect(await days(many, 'month')).toHaveLength(5);
    const file = { changes: async () => [] };
    await expect(daysOfStates('chart.csv', file, { days: many })).rejects.toMatchObject({
      message: expect.stringContaining('so name fewer of them.'),
      details: { argument: 'asOf' },
    });
  });

  it('are refused where the file tells of none', async () => {
    const file = await open('.csv', 'id,title,manager\n1,CEO,\n2,CTO,1\n');
    await expect(daysOfStates('chart.csv', file, { each: 'month' })).rejects.toThrow(
      'chart.csv: no column tells from which day on a row holds, or until when; say which does with the column of effectiveDate, startDate or endDate, or name the days.',
    );
  });

  it('are the effective dates of a history, and not the first days of its people', async () => {
    const file = await open(
      '.csv',
      'Employee ID,Effective Date,Hire Date,Job Title,Manager ID\n1,2024-01-01,2010-05-01,CEO,\n2,2024-01-01,2019-01-01,Clerk,1\n2,2025-07-01,2019-01-01,Head,1\n2,2999-01-01,2019-01-01,Chief,1\n',
    );
    expect(await file.changes()).toEqual(['2024-01-01', '2025-07-01']);
  });

  it('are first days and the days after last ones where every id has one row', async () => {
    const file = await open(
      '.csv',
      'Employee ID,Hire Date,Termination Date,Job Title,Manager ID\n1,2010-05-01,,CEO,\n2,2019-01-01,2020-12-31,Clerk,1\n',
    );
    expect(await file.changes()).toEqual(['2010-05-01', '2019-01-01', '2021-01-01']);
  });
});
