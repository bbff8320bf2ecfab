/*
 * What people and programs write where there is no manager, where there is none yet, and where there is no id yet. Such a
 * word is only ever taken so where no row has it as its id.
 */

const NOBODY = new Set(
  [
    'n/a, na, n.a, n\\a, none, no one, noone, nobody, null, nil, nan, nul, void, undefined, false, no, empty, blank',
    'not applicable, not available, no manager, nomanager, no supervisor, no boss, no lead, no parent, no value',
    'xx, xxx, xxxx, x, self, same, himself, herself, itself, oneself, me, root, top, top level, highest level',
    'external, externally, outside',
    'board, the board, board of directors, supervisory board, shareholders, shareholder, investors, owner, owners',
    'keine, keiner, kein, niemand, entfällt, extern, aufsichtsrat, verwaltungsrat, gesellschafter, selbst',
    'aucun, aucune, néant, s/o, sans objet, conseil d’administration, ninguno, ninguna, nadie, no aplica',
    'nessuno, geen, ingen, nenhum, brak, 无, 無, なし, 없음, нет',
  ].flatMap((line) => line.split(', ')),
);

/** There is a manager, who is not there or not known yet. */
const TO_COME = new Set(
  [
    'tbd, tbc, tba, tbh, tbf, to be determined, to be decided, to be defined, to be confirmed, to be announced',
    'to be hired, to be filled, to be assigned, pending, unknown, not known, not assigned, unassigned, unfilled',
    'unspecified, unallocated, vacant, vacancy, open, open position, ?, ??, ???',
    'unbekannt, offen, vakant, inconnu, vacante, desconocido',
  ].flatMap((line) => line.split(', ')),
);

const NO_ID = new Set('new, neu, temp, tmp, xxx, xx, x, test, id, dummy, placeholder, default'.split(', '));

/** Signs only, such as "-", "--", "?" or "..."; zeros only; or what a spreadsheet writes in place of a value. */
const SIGNS = /^[\p{P}\p{S}\s]+$/u;
const ZEROS = /^0+([.,]0+)?$/;
const SHEET_ERROR = /^#(n\/a|ref!?|value!?|name\??|null!?|div\/0!?|num!?|calc!?|error!?|nv|bezug!?)$/;

/** Whether a manager's name reads like "nobody": "N/A", "-", "0", "XX", "NO_MANAGER", "self", "Board", "#N/A". */
export function readsLikeNobody(text: string): boolean {
  const word = plain(text);
  if (TO_COME.has(word)) return false;
  return NOBODY.has(word) || SIGNS.test(text) || ZEROS.test(word) || SHEET_ERROR.test(word);
}

/** Whether it reads like one who is not there or not known yet: "tbd", "(vacant)", "Unknown", "?". */
export function readsLikeOneToCome(text: string): boolean {
  return TO_COME.has(plain(text));
}

/** Whether an id reads as if there was none yet: "TBD", "NEW", "0", "n/a". */
export function readsLikeNoId(id: string): boolean {
  return NO_ID.has(plain(id)) || readsLikeNobody(id) || readsLikeOneToCome(id);
}

/** In small letters, with single blanks, and without brackets around it or a full stop behind it. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/^[\s([{<"']+|[\s)\]}>"'.]+$/g, '');
}
