import { foldedWords } from '../../../graph/text/folding.ts';
import { personalData } from '../columns/personal-data.ts';
import { readStatusWord } from './words/status-words.ts';
import { isFlag, readVacant } from './vacancy.ts';

/** What is kept where a status tells why somebody is away. */
const AWAY = 'On leave';

/** Ways to say that somebody is away which do not say why. */
const WITHOUT_REASON = new Set(
  (
    'on leave,leave,leave of absence,loa,absent,inactive on leave,beurlaubt,freigestellt,ruhend,en congé,congé,excedencia,permiso,' +
    'met verlof,in aspettativa,afastado,休职,休職,休職中,휴직'
  )
    .split(',')
    .map((text) => foldedWords(text).join(' ')),
);

/**
 * A status as it is kept: as the source says it, since it is about a post. Why somebody is away is about a person, and may be
 * about health: "Sick leave" is kept as "On leave". Null for a plain yes or no, which says nothing that `vacant` does not
 * say, for what names a special category (GDPR, Article 9), and for somebody's leaving.
 */
function keptStatus(text: string): string | null {
  if (text === '' || isFlag(text)) return null;
  const status = readStatusWord(text);
  if (status === 'ON_LEAVE') return WITHOUT_REASON.has(foldedWords(text).join(' ')) ? text : AWAY;
  if (status === 'LEFT' || personalData(text, [])?.concern === 'special') return null;
  return text;
}

interface ReadStatus {
  readonly kept: string | null;
  readonly vacant: boolean | null;
}

/** Most columns of statuses have few different cells: each is looked at once. */
export class KeptStatuses {
  readonly #known = new Map<string, ReadStatus>();

  of(text: string): string | null {
    return text === '' ? null : this.#read(text).kept;
  }

  /** Whether it says that a post is vacant; null for what is neither, nor any other status. */
  saysVacant(text: string): boolean | null {
    return this.#read(text).vacant;
  }

  #read(text: string): ReadStatus {
    let read = this.#known.get(text);
    if (read === undefined) {
      read = {
        kept: keptStatus(text),
        vacant: readVacant(text) ?? (readStatusWord(text) === null ? null : false),
      };
      if (this.#known.size < MOST_KNOWN) this.#known.set(text, read);
    }
    return read;
  }
}

const MOST_KNOWN = 10_000;
