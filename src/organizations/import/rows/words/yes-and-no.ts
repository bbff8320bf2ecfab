import { foldedWords } from '../../../../graph/text/folding.ts';

const list = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((word) => foldedWords(word).join(' ')));

/** What says yes, by language, folded. */
export const YES = list(
  'true, yes, y, t, 1, x, ja, j, wahr, oui, vrai, sí, verdadero, sim, 是, はい, tak, ano, evet, да, так, kyllä, 예, نعم',
);

/** What says no. */
export const NO = list(
  'false, no, n, f, 0, nein, falsch, non, faux, falso, não, 否, いいえ, nie, ne, hayır, нет, ні, nej, nei, nee, ei, 아니요, لا',
);
