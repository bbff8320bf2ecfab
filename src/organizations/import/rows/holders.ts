import { headerWords } from '../columns/header-words.ts';
import type { ColumnUse } from './organization-file.ts';
import { readVacant } from './vacancy.ts';
import { BEFORE_HOLDER, OF_TITLE, VACANT_SIGNS, WITHIN_HOLDER } from './words/vacancy-words.ts';

/*
 * Columns about whoever holds a post. They are never stored: an empty one tells of a vacancy, and of rows with one id
 * they tell whether several people share it.
 */

const words = (list: string) => new Set(list.split(/\s+/).flatMap(headerWords));

/** At least one of these has to be there. */
const NAMES = `name employee holder incumbent occupant person worker associate stelleninhaber inhaber titulaire ocupante
   vorname nachname surname forename firstname lastname ocupado titular occupante innehavare nome naam medewerker namn navn nimi
   imie nazwisko jmeno prijmeni ad adi soyad soyadi isim фио имя пиб имяя nev nume ten ονοματεπωνυμο ονομα 姓名 名字 氏名 名前 성명 이름
   الاسم اسم שם ชอ nama`;
const TELLING = words(NAMES);
/** With no other words beside, they name a person or the number of one. */
const OF_HOLDER = words(
  `${NAMES} full first last middle preferred given family legal display chosen known second complete common id email mail i и
   completo complet nazwa jmena`,
);

/** Whether a column names whoever holds the post of a row. */
export function isOfHolder({ header, takenFor }: ColumnUse): boolean {
  if (takenFor === 'holder') return true;
  // Managers may be named by whoever holds a post.
  if (takenFor !== 'left out' && takenFor !== 'attribute' && takenFor !== 'managerKey') return false;
  const found = headerWords(header);
  return found.some((word) => TELLING.has(word)) && found.every((word) => OF_HOLDER.has(word));
}

/** "VACANT", "Vacant - to be hired", "TBH", "(open position)", "空缺". */
export function saysVacant(holder: string): boolean {
  const text = holder.replace(/^[\s([{<*-]+|[\s)\]}>*-]+$/g, '');
  if (text === '' || /^(1|x|y|yes|true|ja|oui|s[ií])$/i.test(text)) return false;
  return readVacant(text) === true || WITHIN_HOLDER.test(text) || BEFORE_HOLDER.test(text);
}

/** Where it stands: "Vacant - ", "OPEN: ", "(vacant)" on either side, " - vacant". */
const AROUND_TITLE = [
  /^[([]?\s*([^()[\]:–—-]{2,24}?)\s*(?:[)\]]|:|\s[-–—])/u,
  /[([]\s*([^()[\]]{2,24}?)\s*[)\]]$/u,
  /\s[-–—]\s*([^–—-]{2,24})$/u,
];

/** Whether a title says so of its post: "Vacant - Head of Sales", "Analyst (vacant)", "OPEN: Analyst". */
export function titleSaysVacant(title: string): boolean {
  return AROUND_TITLE.some((shape) => {
    const word = shape.exec(title)?.[1]?.trim() ?? '';
    return OF_TITLE.test(word) || (word !== '' && VACANT_SIGNS.test(word));
  });
}
