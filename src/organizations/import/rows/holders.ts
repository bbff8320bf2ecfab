import { headerWords } from '../columns/header-words.ts';
import type { ColumnUse } from './organization-file.ts';
import { readVacant } from './vacancy.ts';

/*
 * Columns about whoever holds a post. They are never stored: an empty one tells of a vacancy, and of rows with one id
 * they tell whether several people share it.
 */

const words = (list: string) => new Set(list.split(/\s+/).flatMap(headerWords));

/** With no other words beside, they name a person or the number of one. */
const OF_HOLDER = words(
  `name full first last middle preferred given family legal display chosen known second complete common
   employee holder incumbent occupant person worker associate id email mail
   stelleninhaber inhaber titulaire ocupante vorname nachname surname forename firstname lastname`,
);
/** At least one of these has to be there. */
const TELLING = words(
  `name employee holder incumbent occupant person worker associate stelleninhaber inhaber titulaire ocupante
   vorname nachname surname forename firstname lastname`,
);

/** Whether a column names whoever holds the post of a row. */
export function isOfHolder({ header, takenFor }: ColumnUse): boolean {
  if (takenFor === 'holder') return true;
  // Managers may be named by whoever holds a post.
  if (takenFor !== 'left out' && takenFor !== 'attribute' && takenFor !== 'managerKey') return false;
  const found = headerWords(header);
  return found.some((word) => TELLING.has(word)) && found.every((word) => OF_HOLDER.has(word));
}

/** "VACANT", "Vacant - to be hired", "TBH", "(open position)". */
export function saysVacant(holder: string): boolean {
  const text = holder.replace(/^[\s([{<*-]+|[\s)\]}>*-]+$/g, '');
  if (text === '' || /^(1|x|y|yes|true|ja|oui|s[ií])$/i.test(text)) return false;
  return (
    readVacant(text) === true ||
    /(?<!\p{L})(vacan(t|cy|te)|vakan[tz]|unbesetzt|unfilled|unstaffed)(?!\p{L})/iu.test(text) ||
    /^(tb[hcd]|to be (hired|filled|recruited|confirmed|determined)|open (position|role|req|head)|new hire|nn|n\.n\.)(?![\p{L}\p{N}])/iu.test(
      text,
    )
  );
}
