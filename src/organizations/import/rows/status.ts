import { foldedWords } from '../../../graph/text/folding.ts';
import { readStatusWord, type Status } from './words/status-words.ts';
import { NO, YES } from './words/yes-and-no.ts';

/** Headers whose yes is no sign of being there. */
const SAYS_GONE =
  /inactive|terminated|left|disabled|deleted|inaktiv|inactif|ausgetreten|archived|former|leaver/i;

/** What one letter stands for where a header says that it is a status. P, S and others mean different things. */
const LETTERS = new Map<string, Status>([
  ['a', 'ACTIVE'],
  ['i', 'LEFT'],
  ['t', 'LEFT'],
  ['r', 'LEFT'],
  ['d', 'LEFT'],
  ['l', 'ON_LEAVE'],
]);
const IS_STATUS = /stat[ueoiu]|stav|situa/i;

/** What a cell of a status column says; null where it is none of the known words. */
export function readStatus(header: string, cell: string): Status | null {
  const text = foldedWords(cell).join(' ');
  const letter = LETTERS.get(text);
  if (letter !== undefined && IS_STATUS.test(header) && !/activ|aktiv/i.test(header)) return letter;
  const isYes = YES.has(text);
  if (isYes || NO.has(text)) return isYes === SAYS_GONE.test(header) ? 'LEFT' : 'ACTIVE';
  return readStatusWord(cell);
}
