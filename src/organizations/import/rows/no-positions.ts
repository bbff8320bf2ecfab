import { foldedWords } from '../../../graph/text/folding.ts';
import { type Cell, textOf } from '../tables/table.ts';

/*
 * Rows of a table that are about no position: totals, examples of how to fill it in, the header once more.
 */

const TOTALS = new Set(
  (
    'total,totals,grand total,sub total,subtotal,overall total,sum,summe,gesamt,gesamtsumme,gesamtergebnis,insgesamt,zwischensumme,teilsumme,somme,total general,' +
    'sous total,totaal,subtotaal,eindtotaal,totale,subtotale,totale complessivo,suma,suma total,soma,razem,ogółem,suma częściowa,celkem,součet,mezisoučet,spolu,summa,delsumma,totalt,sum totalt,' +
    'i alt,yhteensä,välisumma,toplam,genel toplam,ara toplam,итого,всего,общий итог,промежуточный итог,усього,всього,разом,összesen,részösszeg,σύνολο,jumlah,tổng,tổng cộng,' +
    'المجموع,الإجمالي,الاجمالي,סהכ,סה כ,รวม'
  )
    .split(',')
    .map((text) => foldedWords(text).join(' ')),
);
const TOTAL_SIGNS = /^(合计|总计|小计|合計|総計|小計|總計|累计|합계|총계|소계|총합)/u;
const NUMBER_OF =
  /^(number|count|no|anzahl|nombre|numero|número|liczba|antal|aantal|počet|количество|кол-во|sayısı) (of |de |des |di |do )?(employees|positions|posts|heads|people|records|rows|mitarbeiter\p{L}*|stellen|positionen|köpfe|salariés|postes|employés|empleados|puestos|dipendenti|posizioni|pracowników|stanowisk|medewerkers|anställda|medarbejdere|ansatte)\b|^(head ?count|mitarbeiterzahl|effectif total|plantilla total)\b/iu;
const INSTRUCTION =
  /^\W*(e\.?\s?g\.?[\s:]|for example|example|z\.?\s?b\.?[\s:]|beispiel|exemple|ejemplo|sample (row|entry|id)|template|muster(zeile|eintrag)|(please )?(delete|remove|overwrite|replace) this (row|line|example)|diese zeile)/i;
/** What programs and people write below a table. */
const REMARK =
  /^\W*(\d+ (rows?|record\(s\))( affected| selected| returned)?\W*$|(page|seite|página|pagina|strona|stránka|sida|side|sivu|sayfa|стр\.?|страница) \d+|第\s*\d+\s*[页頁]|(end|ende|fin|fine|koniec|konec|slut|конец) (of|der|des|du|de|del|della|da|отч)|confiden[ct]|vertraulich|strictly|internal use|nur für|(report |list )?(generated|printed|created|exported|run) (on|at|by)|(erstellt|gedruckt|exportiert|stand|generiert)( am| von)?[: ]|(généré|imprimé|édité) le|generado el|impreso el|generato il|gerado em|wygenerowano|vygenerováno|дата выгрузки|(source|quelle|fuente|fonte|note|notes|hinweis|nota|remarque|uwaga|applied filters|filters?) ?:|©|copyright)/iu;
const PLACEHOLDER = /^(<[^<>]+>|\[[^[\]]+\]|\{\{?[^{}]+\}?\})$/;

interface TellingCells {
  readonly id: string;
  readonly title: string;
  readonly manager: string;
  /** All of them, in the order of the columns. */
  readonly cells: readonly Cell[];
}

/** Why a row is no position; null where it may be one. */
export function whyNoPosition(
  { id, title, manager, cells }: TellingCells,
  headers: readonly string[],
): 'totals' | 'templates' | 'repeated headers' | null {
  if (manager === '' && (id === '' || title === '') && isTotal(id || title, cells)) return 'totals';
  if (id === '' && title === '' && manager === '' && isTotal(firstOf(cells), cells, true)) return 'totals';
  if (manager === '' && isRemark(cells, headers.length)) return 'templates';
  if (isRule(cells)) return 'repeated headers';
  if (INSTRUCTION.test(id) || (id === '' && INSTRUCTION.test(title))) return 'templates';
  if (PLACEHOLDER.test(id) && (title === '' || PLACEHOLDER.test(title))) return 'templates';
  return repeatsHeader(cells, headers) ? 'repeated headers' : null;
}

function firstOf(cells: readonly Cell[]): string {
  return textOf(cells.find((cell) => textOf(cell) !== ''));
}

/**
 * Of a row that `text` says what it is: its id or title, or its first cell where it has neither, and then `isFirst`.
 *
 * "Total", "TOTAL:", "Grand total (12)"; where all its other cells are figures also "Sales total", "Total headcount: 3"; and
 * figures alone.
 */
function isTotal(text: string, cells: readonly Cell[], isFirst = false): boolean {
  // Most cells begin otherwise.
  if (text === '' || text.length > 60) return false;
  if (isFigure(text)) return isFirst && cells.every((cell) => isFigure(textOf(cell)));
  const words = foldedWords(text).filter((word) => !/^\d+$/.test(word));
  if (words.length === 0) return false;
  if (words.length < 3 && TOTALS.has(words.join(' '))) return true;
  const others = cells.map(textOf).filter((cell) => cell !== '' && cell !== text);
  if (others.length === 0 ? !NUMBER_OF.test(text) : !others.every(isFigure)) return TOTAL_SIGNS.test(text);
  return (
    TOTAL_SIGNS.test(text) ||
    NUMBER_OF.test(text) ||
    [words[0]!, words.slice(0, 2).join(' '), words.at(-1)!].some((part) => TOTALS.has(part))
  );
}

function isFigure(text: string): boolean {
  return /^[\d.,\s'’%\p{Sc}()+-]*$/u.test(text);
}

/** The line below a header that programs draw: "-----", ":---:". */
function isRule(cells: readonly Cell[]): boolean {
  const filled = cells.map(textOf).filter((text) => text !== '');
  return filled.length > 1 && filled.every((text) => /^:?[-=]{2,}:?$/.test(text));
}

/** One cell of a wider table, in which something is said of all of it. */
export function isRemark(cells: readonly Cell[], width: number): boolean {
  const filled = cells.map(textOf).filter((text) => text !== '');
  return width > 1 && filled.length === 1 && REMARK.test(filled[0]!);
}

/** Whether most of its cells, and at least two, are what the header calls their columns, in whatever spelling. */
function repeatsHeader(cells: readonly Cell[], headers: readonly string[]): boolean {
  let [alike, filled] = [0, 0];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    if (cell === '') continue;
    filled += 1;
    const header = headers[index] ?? '';
    if (typeof cell === 'string' && mayBe(cell, header) && spelled(cell) === spelled(header)) alike += 1;
    else if (filled >= 3 && alike === 0) return false;
  }
  return alike >= 2 && alike * 2 > filled;
}

/** By the first two letters, whatever their case: without a closer look, which most cells do not need. */
function mayBe(cell: string, header: string): boolean {
  return (
    (cell.charCodeAt(0) | 32) === (header.charCodeAt(0) | 32) &&
    (cell.charCodeAt(1) | 32) === (header.charCodeAt(1) | 32) &&
    cell.length < 80
  );
}

function spelled(text: string): string {
  return foldedWords(text).join('');
}
