import { describe, expect, it } from 'vitest';
import { recognition } from '../../../bench/names/headers.ts';
import { ratesOfNames, ratesOfOthers } from '../../../bench/names/measure.ts';
import { lookAt } from '../../../src/organizations/import/columns/kept-text.ts';

describe('the detection of names', () => {
  it('finds columns of names in thirteen locales, and one text in ten at the least', () => {
    const rates = ratesOfNames();
    expect(rates.length).toBeGreaterThanOrEqual(12);
    expect(rates.filter(({ columns }) => columns < 0.9)).toEqual([]);
    expect(rates.filter(({ texts }) => texts < 0.1)).toEqual([]);
  });

  it('takes few places, and hardly any products, titles and units for names', () => {
    const rates = ratesOfOthers();
    expect(rates.filter(({ columns }) => columns > 0.15)).toEqual([]);
    expect(rates.filter(({ what, texts }) => texts > (/cities|streets/.test(what) ? 0.1 : 0.01))).toEqual([]);
  });
});

describe('text that is kept', () => {
  it.each([
    ['Ask a.b@x.example for it', 'Ask [e-mail address] for it'],
    ['Desk +49 89 1234567', 'Desk [phone number]'],
    ['078-05-1120', '[national id]'],
    ['756.9217.0769.85', '[national id]'],
    ['GB82 WEST 1234 5698 7654 32', '[national id]'],
    ['<a href="/jobs/1">Lead</a>', 'Lead'],
  ])('%j is %j', (text, kept) => expect(lookAt(text).text).toBe(kept));

  it.each([
    'Head of Sales',
    '2026-01-31',
    '31/01/2026',
    '1,234,567.00',
    'E-2024-0017',
    'Level 3 (T < 5)',
    '4711-0815',
  ])('%j stays as it is', (text) => expect(lookAt(text)).toEqual({ text, found: [] }));

  it('that looks like a name is told and left', () => {
    expect(lookAt('Office of Maria Lopez').found).toEqual([]);
    expect(lookAt('Maria Lopez')).toEqual({ text: 'Maria Lopez', found: ['name'] });
  });
});

it('nine of ten usual headers in eighteen languages are known by their words', () => {
  const languages = recognition();
  const sum = (read: (each: (typeof languages)[number]) => number) =>
    languages.reduce((total, each) => total + read(each), 0);
  expect(languages.length).toBeGreaterThanOrEqual(12);
  expect(sum(({ recognised }) => recognised) / sum(({ headers }) => headers)).toBeGreaterThan(0.9);
  expect(languages.filter(({ headers, recognised }) => recognised / headers < 0.8)).toEqual([]);
});
