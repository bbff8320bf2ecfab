/*
 * What people write where there is nobody, and where there is no id yet. Only hints for a person: no such word is ever
 * taken for nobody without being told.
 */

const NOBODY = new Set(
  [
    'n/a, na, n.a, n\\a, none, no one, noone, nobody, null, nil, nan, nul, void, undefined, false, no, empty, blank',
    'not applicable, not available, not assigned, not known, no manager, no supervisor, no boss, no lead, no value',
    'tbd, tbc, tba, tbh, tbf, to be determined, to be decided, to be defined, to be confirmed, to be announced',
    'to be hired, to be filled, to be assigned, pending, unknown, unassigned, unfilled, unspecified, unallocated',
    'vacant, vacancy, open, open position, external, externally, outside',
    'board, the board, board of directors, supervisory board, shareholders, shareholder, investors',
    'keine, keiner, kein, niemand, entfällt, unbekannt, offen, vakant, extern, aufsichtsrat, gesellschafter',
    'aucun, aucune, néant, s/o, inconnu, ninguno, ninguna, nadie, vacante, desconocido, nessuno, geen, ingen',
  ].flatMap((line) => line.split(', ')),
);

const NO_ID = new Set('new, neu, temp, tmp, xxx, xx, x, test, id, dummy, placeholder, default'.split(', '));

/** Signs only, such as "-", "--", "?" or "..."; zeros only; or what a spreadsheet writes in place of a value. */
const SIGNS = /^[\p{P}\p{S}\s]+$/u;
const ZEROS = /^0+([.,]0+)?$/;
const SHEET_ERROR = /^#(n\/a|ref!?|value!?|name\??|null!?|div\/0!?|num!?|calc!?|error!?|nv|bezug!?)$/;

/** Whether a manager's name reads like "nobody": "N/A", "-", "0", "tbd", "(vacant)", "#REF!", "Board". */
export function readsLikeNobody(text: string): boolean {
  const word = plain(text);
  return NOBODY.has(word) || SIGNS.test(text) || ZEROS.test(word) || SHEET_ERROR.test(word);
}

/** Whether an id reads as if there was none yet: "TBD", "NEW", "0", "n/a". */
export function readsLikeNoId(id: string): boolean {
  return NO_ID.has(plain(id)) || readsLikeNobody(id);
}

/** In small letters, with single blanks, and without brackets around it or a full stop behind it. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s([{<"']+|[\s)\]}>"'.]+$/g, '');
}
