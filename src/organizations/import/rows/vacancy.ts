import { foldedWords } from '../../../graph/text/folding.ts';
import { VACANT_SIGNS, VACANT_WORDS } from './words/vacancy-words.ts';
import { NO, YES } from './words/yes-and-no.ts';

const list = (text: string) => new Set(text.split(',').map((word) => foldedWords(word).join(' ')));

/** What only a vacant position is called, whatever the column. */
const VACANT = list(VACANT_WORDS);
/** What says of a post that it is not. */
const TAKEN = list(
  'filled, active, occupied, staffed, not vacant, closed, besetzt, aktiv, pourvu, occupé, ocupado, ocupada, ' +
    'activo, cubierto, preenchido, preenchida, coperto, occupato, vervuld, bezet, besat, besatt, tillsatt, täytetty, ' +
    'obsadzone, obsazeno, dolu, занята, занято, 在岗, 已满',
);

/** Whether a cell says that the position is vacant: an empty one says that it is not, null is neither. */
export function readVacant(cell: string): boolean | null {
  const text = foldedWords(cell).join(' ');
  if (YES.has(text) || /^[✓✔☑]$/.test(cell) || isVacantWord(cell)) return true;
  return cell === '' || NO.has(text) || TAKEN.has(text) ? false : null;
}

/** Whether a text is what only a vacant position is called. */
function isVacantWord(cell: string): boolean {
  return VACANT.has(foldedWords(cell).join(' ')) || VACANT_SIGNS.test(cell);
}

/** Whether a cell is a plain yes or no. */
export function isFlag(cell: string): boolean {
  const text = foldedWords(cell).join(' ');
  return YES.has(text) || NO.has(text) || /^[✓✔☑]$/.test(cell);
}

/** Whether the cells of a status column tell of vacancies, and not of people's employment alone. */
export function tellOfVacancies(sample: readonly string[]): boolean {
  return sample.some((cell) => isVacantWord(cell));
}
