import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedName, foldedSigns, foldedText, foldedWords } from '../../../src/graph/text/folding.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(..."aZé\u0301ßŉ´’'-‑– \u00a0\u200b\u00adガか9.+#") }),
);

describe('folded words', () => {
  test('drop case, diacritics and punctuation, and keep any script', () => {
    expect(foldedWords('  Señor  V.P. (R&D)')).toEqual(['senor', 'v', 'p', 'r', 'd']);
    expect(foldedWords('Straße STRAẞE ΣΊΣΥΦΟΣ')).toEqual(['strasse', 'strasse', 'σισυφοσ']);
    expect(foldedWords('技术 总监')).toEqual(['技术', '总监']);
    expect(foldedWords('कि')).not.toEqual(foldedWords('क'));
    expect(foldedWords('ガ')).not.toEqual(foldedWords('カ'));
  });

  test.each(["'", '’', '‘', '´', '`', 'ʼ', '′', '＇'])('take %s for an apostrophe', (apostrophe) => {
    expect(foldedWords(`Don${apostrophe}t`)).toEqual(['dont']);
    expect(foldedWords(`the company${apostrophe}s`)).toEqual(['the', 'companys']);
    expect(foldedWords(`l${apostrophe}équipe`)).toEqual(['l', 'equipe']);
  });

  test('treat plain text as any other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const withAccent = foldedWords(`${text} é`);
        expect(withAccent).toEqual([...foldedWords(text), 'e']);
      }),
    );
  });
});

describe('folded text', () => {
  test.each(['-', '‐', '‑', '‒', '–', '—', '−', '－', ' ', '\u00a0', '\u202f', '\u3000', ' - '])(
    'is the same with %j between words',
    (between) => {
      expect(foldedText(`One${between}on${between}Ones`)).toBe('one on ones');
    },
  );

  test.each(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e'])(
    'is the same with an unseen %j within a word',
    (unseen) => {
      const text = `Dele${unseen}gation`;
      expect([foldedText(text), foldedWords(text), foldedName(text)]).toEqual([
        'delegation',
        ['delegation'],
        'delegation',
      ]);
    },
  );

  test('keeps the signs that tell names apart', () => {
    expect(['C++', 'C#', 'R&D', 'CI/CD'].map(foldedText)).toEqual(['c++', 'c#', 'r&d', 'ci/cd']);
  });

  test('is short-cut where there is nothing but case to fold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(`${foldedText(text)} e`.trim()).toBe(foldedText(`${text} é`));
      }),
    );
  });
});

describe('by law folding', () => {
  test.each([
    ['signs', foldedSigns],
    ['text', foldedText],
    ['names', foldedName],
    ['words', (text: string) => foldedWords(text).join(' ')],
  ])('of %s twice is the same as once', (_, fold) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });

  test('does not mind in which of its forms a text is encoded, nor its case', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('NFC' as const, 'NFD' as const), (text, form) => {
        expect(foldedText(text.normalize(form))).toBe(foldedText(text));
      }),
    );
  });
});
