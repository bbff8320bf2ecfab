import { foldedWords } from '../../../graph/text/folding.ts';

const list = (text: string) => new Set(text.split(',').map((word) => foldedWords(word).join(' ')));

/** What only a vacant position is called, whatever the column. */
const VACANT_WORDS = list(
  'vacant, vacancy, open, unfilled, to be hired, tbh, open position, open role, open requisition, hiring, ' +
    'vakant, unbesetzt, offen, zu besetzen, vacante, vacant position, à pourvoir, por cubrir',
);
const TRUE_WORDS = list('true, yes, y, t, 1, x, ja, j, wahr, oui, vrai, sí, verdadero');
const FALSE_WORDS = list(
  'false, no, n, f, 0, filled, active, occupied, staffed, not vacant, closed, ' +
    'nein, falsch, besetzt, aktiv, non, faux, pourvu, occupé, ocupado, ocupada, falso, activo, cubierto',
);

/** Those of them that name no state. */
const PLAIN_NO = list('false, no, n, f, 0, nein, falsch, non, faux, falso');

/** Whether a cell says that the position is vacant: an empty one says that it is not, null is neither. */
export function readVacant(cell: string): boolean | null {
  const text = foldedWords(cell).join(' ');
  if (TRUE_WORDS.has(text) || VACANT_WORDS.has(text) || /^[✓✔☑]$/.test(cell)) return true;
  return cell === '' || FALSE_WORDS.has(text) ? false : null;
}

/** Whether a cell is a plain yes or no. */
export function isFlag(cell: string): boolean {
  const text = foldedWords(cell).join(' ');
  return TRUE_WORDS.has(text) || PLAIN_NO.has(text) || /^[✓✔☑]$/.test(cell);
}

/** Whether the cells of a status column tell of vacancies, and not of people's employment alone. */
export function tellOfVacancies(sample: readonly string[]): boolean {
  return sample.some((cell) => VACANT_WORDS.has(foldedWords(cell).join(' ')));
}
