/*
 * What a post is called that nobody holds, by language: words that stand alone, and what is found within a text.
 */

/** As the whole of a cell, whatever the column. */
export const VACANT_WORDS =
  'vacant, vacancy, open, unfilled, unoccupied, to be hired, tbh, open position, open role, open requisition, open headcount, hiring, recruiting, not filled, backfill, ' +
  'vacant position, vakant, vakanz, unbesetzt, offen, zu besetzen, ausschreibung, in ausschreibung, ausgeschrieben, nicht besetzt, ' +
  'vacante, à pourvoir, à recruter, recrutement en cours, en recrutement, poste vacant, poste à pourvoir, non pourvu, ' +
  'por cubrir, por contratar, puesto vacante, sin cubrir, en selección, vacante por cubrir, ' +
  'vaga, vago, a contratar, vaga em aberto, em aberto, em contratação, posição em aberto, não preenchido, ' +
  'da assumere, posizione scoperta, posizione aperta, posizione vacante, in selezione, scoperto, da coprire, ' +
  'vacature, openstaand, onvervuld, openstaande vacature, niet vervuld, ' +
  'vakans, vakant tjänst, rekrytering pågår, tillsätts, under rekrytering, ledig, ledig stilling, ubesat, ubesatt, ubesatt stilling, avoin, avoinna, täyttämättä, avoin tehtävä, ' +
  'wakat, nieobsadzone, nieobsadzony, do obsadzenia, wolne, neobsazeno, neobsazená, volná pozice, volné, k obsazení, ' +
  'boş, boş pozisyon, boş kadro, açık pozisyon, açık, işe alım, işe alım sürecinde, münhal, ' +
  'вакансия, вакантно, вакантна, вакант, вакантная, свободна, свободно, не занята, вакантний, вакансія, ' +
  'شاغر, شاغرة, وظيفة شاغرة, betöltetlen, üres, nyitott pozíció, post vacant, neocupat, lowong, kosong, trống, khuyết, κενή, κενή θέση, תקן פנוי, פנוי';

/** Within the name of a holder, as a word of its own. */
export const WITHIN_HOLDER =
  /(?<!\p{L})(vacan(t|cy|te|za)|vakan[tzs]|unbesetzt|unfilled|unstaffed|unoccupied|wakat|vacature|neobsaz\p{L}*|nieobsadz\p{L}*|ваканс\p{L}*|вакант\p{L}*)(?!\p{L})/iu;

/** At its beginning. */
export const BEFORE_HOLDER =
  /^req(uisition)?\s?[#:]|^(tb[hcd]|to be (hired|filled|recruited|confirmed|determined)|open (position|role|req|requisition|head|headcount)|new hire|recruit(ing|ment)|backfill|not filled|nn|n\.\s?n\.|à (recruter|pourvoir)|a contratar|zu besetzen|do obsadzenia|k obsazení|boş pozisyon)(?![\p{L}\p{N}])/iu;

/** Beside a title, where other words may well be of the job: "Recruiting - Lead". */
export const OF_TITLE =
  /^(vacan(t|cy|te)|vakan[tz]|unbesetzt|zu besetzen|unfilled|open|open (position|role|req|headcount)|tb[hd]|to be (hired|filled)|à pourvoir|vaga|vacature|wakat|neobsazeno|вакан(сия|тно|т))$/iu;

/** In languages whose words are not parted. */
export const VACANT_SIGNS =
  /空[缺席岗崗]|缺[编編岗]|待(招聘|招|聘|补|定)|招聘中|欠員|未定|採用(中|予定)|募集中|공석|결원|채용\s?(중|예정)|충원\s?(중|예정)/u;
