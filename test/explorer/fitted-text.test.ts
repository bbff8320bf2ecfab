import { expect, test } from 'vitest';
import { FittedText } from '../../src/explorer/picture/fitted-text.ts';

/** A font in which each letter is as wide as any other. */
const INK = { font: 'typewriter', measureText: (text: string) => ({ width: text.length }) };

test('a title stands on one line as far as it goes', () => {
  const text = new FittedText();
  expect(text.fit(INK, 'Staff Engineer', 14)).toBe('Staff Engineer');
  expect(text.fit(INK, 'Staff Engineer', 13)).toBe('Staff Engine…');
  expect(text.fit(INK, 'Staff Engineer', 7)).toBe('Staff…');
});

test('on two lines it is broken between words, and only what does not fit on the second is shortened', () => {
  const text = new FittedText();
  expect(text.fitTwo(INK, 'Site Reliability Engineer', 16)).toEqual(['Site Reliability', 'Engineer']);
  expect(text.fitTwo(INK, 'Customer Success Manager', 12)).toEqual(['Customer', 'Success Man…']);
  expect(text.fitTwo(INK, 'Accountant', 12)).toEqual(['Accountant']);
  expect(text.fitTwo(INK, 'Geschäftsführerin', 8)).toEqual(['Geschäf…']);
  // Of the same text on one line nothing is taken.
  expect(text.fit(INK, 'Customer Success Manager', 12)).toBe('Customer Su…');
});

test('it takes the first letters in which both lines are whole, or else the last', () => {
  const text = new FittedText();
  /** A letter is as wide as the font is large. */
  const ink = {
    font: '',
    measureText: (of: string) => ({ width: of.length * Number.parseInt(ink.font, 10) }),
  };
  const fit = (title: string) =>
    text.fitTwoIn(ink, title, 80, [6, 5, 4], (letters) => `${letters}px typewriter`);
  expect(fit('Fleet Coordinator')).toEqual({ lines: ['Fleet', 'Coordinator'], letters: 6 });
  expect(fit('Customer Success Manager')).toEqual({ lines: ['Customer Success', 'Manager'], letters: 5 });
  expect(fit('Customer Success Manager for Europe').letters).toBe(4);
  expect(ink.font).toBe('4px typewriter');
});
