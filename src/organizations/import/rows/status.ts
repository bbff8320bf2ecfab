import { foldedWords } from '../../../graph/text/folding.ts';
import { type Status, statusOfWords } from './words/status-words.ts';

export type { Status } from './words/status-words.ts';

const list = (text: string) => text.split(',').map((word) => foldedWords(word).join(' '));

const YES = new Set(
  list(
    'true, yes, y, t, 1, x, ja, j, wahr, oui, vrai, sí, si, verdadero, sim, 是, はい, tak, ano, evet, да, так, kyllä, 예, نعم',
  ),
);
const NO = new Set(
  list(
    'false, no, n, f, 0, nein, falsch, non, faux, falso, não, 否, いいえ, nie, ne, hayır, нет, ні, nej, nei, nee, ei, 아니요, لا',
  ),
);

/** Headers whose yes is no sign of being there. */
const SAYS_GONE =
  /inactive|terminated|left|disabled|deleted|inaktiv|inactif|ausgetreten|archived|former|leaver/i;

/** What one letter stands for where a header says that it is a status. P, S and others mean different things. */
const LETTERS: Readonly<Record<string, Status>> = {
  a: 'ACTIVE',
  i: 'LEFT',
  t: 'LEFT',
  r: 'LEFT',
  d: 'LEFT',
  l: 'ON_LEAVE',
};
const IS_STATUS = /stat[ueoiu]|stav|situa/i;

/** What a cell of a status column says; null where it is none of the known words. */
export function readStatus(header: string, cell: string): Status | null {
  const text = foldedWords(cell).join(' ');
  const letter = LETTERS[text];
  if (letter !== undefined && IS_STATUS.test(header) && !/activ|aktiv/i.test(header)) return letter;
  const isYes = YES.has(text);
  if (isYes || NO.has(text)) return isYes === SAYS_GONE.test(header) ? 'LEFT' : 'ACTIVE';
  return readStatusWord(cell);
}

/** The same of a column whose yes and no are about something else. */
export function readStatusWord(cell: string): Status | null {
  return statusOfWords(cell);
}
