import { foldedWords } from '../../../graph/text/folding.ts';

/*
 * Days as people and systems write them: 2025-06-01, 20250601, 01.06.2025, 6/1/2025, 1-Jun-2025, June 1, 2025, 2025年6月1日. Which of
 * day and month comes first in 6/1/2025 the cell itself does not tell.
 */

/** Whether the day or the month stands first where both are numbers and the year stands last. */
export type DayOrder = 'day first' | 'month first';

/** What a spreadsheet counts days from, so that 1 is the first of January 1900; it takes 1900 for a leap year. */
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30);
const MS_A_DAY = 86_400_000;

const MONTHS = new Map(
  [
    'jan january januar janvier enero ene gennaio gen janeiro januari sty styczen stycznia led leden ledna oca ocak янв январь января січ січня tammi tammikuuta ian ianuarie',
    'feb february februar fevrier fev febrero febbraio fevereiro februari luty lutego unor unora sub subat фев февраль февраля лют лютого helmi helmikuuta feb februarie',
    'mar march marz mrz mars marzo marco maart maa marzec marca brezen brezna mart март марта бер березня maalis maaliskuuta martie',
    'apr april avril avr abril abr aprile kwi kwiecien kwietnia dub duben dubna nis nisan апр апрель апреля квіт квітня huhti huhtikuuta aprilie',
    'may mai mayo maggio mag maio mei maj maj maja kveten kvetna mayis май мая трав травня touko toukokuuta',
    'jun june juni juin junio giugno giu junho cze czerwiec czerwca cerven cervna haz haziran июн июнь июня черв червня kesa kesakuuta iunie',
    'jul july juli juillet juil julio luglio lug julho lip lipiec lipca cervenec cervence tem temmuz июл июль июля лип липня heina heinakuuta iulie',
    'aug august aout agosto ago augustus augusti sie sierpien sierpnia srpen srpna agu agustos авг август августа серп серпня elo elokuuta',
    'sep sept september septembre septiembre settembre set setembro wrz wrzesien wrzesnia zari eyl eylul сен сент сентябрь сентября вер вересня syys syyskuuta septembrie',
    'oct october oktober okt octobre octubre ottobre ott outubro out paz pazdziernik pazdziernika rijen rijna eki ekim окт октябрь октября жовт жовтня loka lokakuuta octombrie',
    'nov november novembre noviembre novembro lis listopad listopada kas kasim ноя нояб ноябрь ноября лист листопада marras marraskuuta noiembrie',
    'dec december dezember dez decembre diciembre dic dicembre dezembro gru grudzien grudnia prosinec prosince ara aralik дек декабрь декабря груд грудня joulu joulukuuta decembrie',
  ].flatMap((names, index) =>
    names.split(' ').map((name) => [foldedWords(name).join(''), index + 1] as const),
  ),
);

/** What stands in a column of days where there is none. */
const NO_DAY = new Set(
  'n a,na,none,null,nil,present,current,today,now,ongoing,open,open ended,unlimited,indefinite,permanent,until further notice,heute,unbefristet,offen,laufend,a ce jour,en cours,actualidad,actual'.split(
    ',',
  ),
);

/** The year of "for ever": 9999-12-31, 31.12.9999. */
const NO_END = 9000;

/** A day as `2025-06-01`; '' for a cell that says that there is none; null for what is no day. */
export function readDay(cell: string, order: DayOrder): string | null {
  const text = cell.trim();
  if (/^[\p{P}\p{S}\s]*$/u.test(text) || NO_DAY.has(foldedWords(text).join(' '))) return '';
  const numbers = partsOf(text);
  if (numbers !== null) {
    const [first, second, year] = numbers;
    const [day, month] = order === 'day first' ? [first, second] : [second, first];
    // Where it can only be read the other way round, it is: one system writes both 13/1 and 1/13.
    return dayOf(year, month, day) ?? dayOf(year, day, month);
  }
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ??
    /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/u.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/^\d{5}(\.\d+)?$/.test(text)) return ofSerial(Number(text));
  return ofWords(text);
}

/** `2025-06-30` is followed by `2025-07-01`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + MS_A_DAY).toISOString().slice(0, 10);
}

/** The order that a cell tells: of 13/1/2025 and 1/13/2025; 'either' where both are days and not the same; else null. */
export function dayOrderOf(cell: string): DayOrder | 'either' | null {
  const numbers = partsOf(cell.trim());
  if (numbers === null) return null;
  const [first, second] = numbers;
  if (first > 12 && second <= 12) return 'day first';
  if (second > 12 && first <= 12) return 'month first';
  return first === second || first > 12 ? null : 'either';
}

/** The three numbers of 6/1/2025, 01.06.25 and the like, the year in full. */
function partsOf(text: string): [first: number, second: number, year: number] | null {
  const found = /^(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})(?:[T\s,].*)?$/.exec(text);
  if (found === null) return null;
  const year = Number(found[3]);
  const full = found[3]!.length === 4 ? year : year + (year < 70 ? 2000 : 1900);
  return [Number(found[1]), Number(found[2]), full];
}

function ofSerial(serial: number): string | null {
  // 1954 to 2119: any other number of five digits is something else.
  if (serial < 20_000 || serial > 80_000) return null;
  return new Date(SPREADSHEET_EPOCH + Math.floor(serial) * MS_A_DAY).toISOString().slice(0, 10);
}

/** `1-Jun-2025`, `1. Juni 2025`, `June 1, 2025`, `1 de junio de 2025`, `Mon Jun 1 2025`. */
function ofWords(text: string): string | null {
  const words = foldedWords(text);
  const month = words.flatMap((word) => MONTHS.get(word) ?? []);
  const numbers = words.flatMap((word) =>
    /^\d+(st|nd|rd|th)?$/.test(word) ? [Number.parseInt(word, 10)] : [],
  );
  if (month.length !== 1 || numbers.length < 2) return null;
  const year = numbers.find((number) => number > 31);
  const day = numbers.find((number) => number !== year);
  const short = numbers[1]! < 70 ? 2000 + numbers[1]! : 1900 + numbers[1]!;
  return day === undefined ? null : dayOf(year ?? short, month[0]!, day);
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year >= NO_END) return '';
  if (year < 1000 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
