import { foldedWords } from '../../graph/text/folding.ts';

/*
 * What people and programs write where there is no manager, where there is none yet, and where there is no id yet. Such a
 * word is only ever taken so where no row has it as its id. Compared without case, accents and signs.
 */

const list = (...lines: readonly string[]) => lines.flatMap((line) => line.split(', '));

/** Mostly words, of which folding leaves nothing that tells. */
const WRITTEN = new Set(
  list(
    'n/a, n.a, n\\a, n.v.t, n/d, n.d, s/o, s.o, n.b, н/д, \\n, nan, nat, xx, xxx, xxxx, x, ca, cda, rvc, nvt, nd, bz',
  ),
);

const NOBODY = new Set(
  list(
    'na, none, no one, noone, nobody, null, nil, nul, void, undefined, false, no, empty, blank, missing',
    'not applicable, not available, not set, not defined, nomanager, no value, top, top level, highest level, top of hierarchy, top of organization, top of org, root',
    'self, same, himself, herself, itself, oneself, me, external, externally, outside',
    'board, the board, board of directors, supervisory board, chairman of the board, chair of the board, shareholders, shareholder, investors, owner, owners, founder board',
    'keine, keiner, kein, keinen, niemand, entfällt, extern, ohne, leer, nicht vorhanden, nicht zutreffend, aufsichtsrat, verwaltungsrat, vorstand, beirat, gesellschafter, gesellschafterversammlung, selbst',
    'aucun, aucune, néant, sans objet, sans, non applicable, personne, conseil d’administration, conseil de surveillance, actionnaires, lui-même, vide',
    'ninguno, ninguna, nadie, no aplica, no tiene, no hay, consejo, consejo de administración, junta directiva, directorio, accionistas, vacío',
    'nessuno, nessuna, non applicabile, assente, non previsto, consiglio di amministrazione, soci, vuoto',
    'nenhum, nenhuma, ninguém, não se aplica, não há, não tem, não aplicável, conselho, conselho de administração, acionistas, vazio',
    'geen, niemand, niet van toepassing, raad van commissarissen, raad van bestuur, aandeelhouders, leeg',
    'ingen, inget, saknas, ej tillämpligt, styrelsen, styrelse, tom, bestyrelsen, bestyrelse, ikke relevant, mangler, ikke aktuelt, styret',
    'ei ole, ei mitään, ei kukaan, hallitus, puuttuu, tyhjä',
    'brak, nie dotyczy, żaden, nikt, rada nadzorcza, zarząd, puste, žádný, žádná, nikdo, není, nemá, nevyplněno, dozorčí rada, představenstvo',
    'нет, отсутствует, не указан, не указано, совет директоров, никто, не применимо, пусто, немає, відсутній, наглядова рада, рада директорів',
    'yok, yönetim kurulu, bulunmuyor, boş, hiçbiri, kimse, igazgatóság, felügyelőbizottság, nincs, consiliul de administrație, niciunul, nu există, tidak ada, dewan komisaris, không có, hội đồng quản trị, κανένας, διοικητικό συμβούλιο, אין, דירקטוריון, لا يوجد, مجلس الإدارة, لا أحد',
    '无, 無, 没有, 沒有, 董事会, 董事會, 股东会, 暂无, 不适用, 空, 本人, なし, 無し, ナシ, 該当なし, 取締役会, 株主総会, 本人, 없음, 해당없음, 해당 없음, 이사회, 미지정, 주주총회',
  ).map(words),
);
/** "No supervisor", "sin jefe", "kein Vorgesetzter", "N/A - top of org". */
const NO_SUCH =
  /^(no|without|kein|keine|ohne|sans|aucun|aucune|sin|senza|nessun|nessuna|sem|nenhum|geen|ingen|inget|brak|bez|без|нет) (manager|supervisor|boss|lead|leader|parent|superior|reports? to|vorgesetzte[rn]?|fuhrungskraft|responsable|manager|superieur|chef|jefe|superior|responsabile|capo|gestor|chefia|lider|leidinggevende|leder|prze[lł]ozon\p{L}*|kierownik\p{L}*|nadrizen\p{L}*|руководител\p{L}*|начальник\p{L}*)$/u;
const BEGINNING = /^(n\/a|#n\/a|none|no manager)\s*[-–:(#]|^(no|none)\s*[-–]\s*(top|ceo)/;

/** There is a manager, who is not there or not known yet. */
const TO_COME = new Set(
  list(
    'tbd, tbc, tba, tbh, tbf, to be determined, to be decided, to be defined, to be confirmed, to be announced',
    'to be hired, to be filled, to be assigned, pending, unknown, not known, not assigned, unassigned, unfilled',
    'unspecified, unallocated, vacant, vacancy, open, open position, ?, ??, ???',
    'unbekannt, offen, vakant, noch offen, nicht zugeordnet, unbesetzt, inconnu, inconnue, à définir, à pourvoir, vacante, desconocido, sin asignar, por definir, sconosciuto, da definire, desconhecido, a definir, não atribuído, vaga, onbekend, nader te bepalen, vacature, okänd, vakans, ukendt, ukjent, tuntematon, avoin, nieznany, wakat, do ustalenia, neznámý, bilinmiyor, belirsiz, belirlenecek, неизвестно, не назначен, вакансия, не определен, 未知, 待定, 空缺, 未分配, 未定, 不明, 미정, 공석, غير معروف, شاغر',
  ).map((text) => words(text) || text),
);

const NO_ID = new Set(list('new, neu, temp, tmp, xxx, xx, x, test, id, dummy, placeholder, default'));

/** Signs only, such as "-", "--", "?" or "..."; zeros only, or -1; or what a spreadsheet writes in place of a value. */
const SIGNS = /^[\p{P}\p{S}\s]+$/u;
const ZEROS = /^(0+([.,]0+)?|-1|0{8}-(0{4}-){3}0{12})$/;
const SHEET_ERROR =
  /^#(n\/a( n\/a)?|ref|value|name|null|div\/0|num|calc|error|spill|nv|bezug|wert|zahl|valeur|nom|nombre|n\/d|valor|rif|nome|arg|adr|odkaz|ссылка|знач|имя|число|н\/д|дел\/0)$/;

/** Whether a manager's name reads like "nobody": "N/A", "-", "0", "XX", "NO_MANAGER", "self", "Board", "#N/A", "keine". */
export function readsLikeNobody(text: string): boolean {
  // Most ids have a figure, of which only zeros and errors have any here.
  if (/[1-9]/.test(text) && text !== '-1') return false;
  if (SIGNS.test(text)) return !isToCome(text);
  const word = plain(text);
  if (ZEROS.test(word) || WRITTEN.has(word) || BEGINNING.test(word)) return true;
  if (word.startsWith('#')) return SHEET_ERROR.test(word.replace(/[!?¡]/g, ''));
  const said = words(text);
  return !TO_COME.has(said) && (NOBODY.has(said) || NO_SUCH.test(said));
}

/** Whether it reads like one who is not there or not known yet: "tbd", "(vacant)", "Unknown", "?". */
export function readsLikeOneToCome(text: string): boolean {
  return !/[1-9]/.test(text) && isToCome(text);
}

/** Whether an id reads as if there was none yet: "TBD", "NEW", "0", "n/a". */
export function readsLikeNoId(id: string): boolean {
  return NO_ID.has(plain(id)) || readsLikeNobody(id) || readsLikeOneToCome(id);
}

function isToCome(text: string): boolean {
  return TO_COME.has(SIGNS.test(text) ? plain(text) : words(text));
}

/** In small letters, with single blanks, and without brackets around it or a full stop behind it. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/^[\s([{<"'-]+(?=\S)(?!\d+$)|[\s)\]}>"'.-]+$/g, '');
}

function words(text: string): string {
  return foldedWords(text.replaceAll('_', ' ')).join(' ');
}
