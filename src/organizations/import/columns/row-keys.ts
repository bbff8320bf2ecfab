import { listedIn, partsOf, withListed } from '../../chart/manager-cells.ts';
import type { ManagerName, ManagerReference } from '../../chart/manager-references.ts';
import { readsLikeNobody, readsLikeOneToCome } from '../../findings/nobody.ts';
import type { KeyUse } from './key-use.ts';
import { formsNamed, keyForms, keysWithin } from './key-forms.ts';
import { isDistinguishedName, isEmail } from './personal-data.ts';
import { nameParts } from './person-names.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { NoteBook } from '../rows/notes.ts';
import type { Field } from '../rows/organization-file.ts';

/** Of the columns of a table what tells how its rows are named. */
interface NamingColumns {
  readonly byField: ReadonlyMap<Field, number>;
  readonly keys: KeyUse;
  readonly pseudonyms: Pseudonyms;
}

type Try = ManagerReference['tries'][number];

/**
 * Names rows by their keys: as they are written, or by pseudonyms where they are personal. Managers who are named otherwise
 * than by an id are looked up when all rows are read, by forms that are not kept.
 */
export class RowKeys {
  readonly #keys: KeyUse;
  readonly #pseudonyms: Pseudonyms;
  readonly #notes: NoteBook;
  readonly #hasManagerKey: boolean;

  constructor({ byField, keys, pseudonyms }: NamingColumns, notes: NoteBook) {
    this.#keys = keys;
    this.#pseudonyms = pseudonyms;
    this.#notes = notes;
    this.#hasManagerKey = byField.has('managerKey');
  }

  /** The id of a row, and what else it is called. */
  of(id: string, managerKey: string): { id: string; otherNames?: readonly string[] } {
    const { idIsReplaced, idStyle, managerKeyStyle } = this.#keys;
    const names = this.#hasManagerKey && managerKey !== '' ? keyForms(managerKey, managerKeyStyle) : [];
    if (!idIsReplaced || id === '') return names.length === 0 ? { id } : { id, otherNames: names };
    const forms = keyForms(id, idStyle);
    return { id: this.#pseudonyms.of(forms[0]!), otherNames: [...names, ...forms] };
  }

  /** Whom a cell of managers means. */
  managerIn(row: number, text: string): ManagerName {
    // A plain id, or several, is looked up as it is written.
    const isPlain = (part: string) => keysWithin(part).length === 0 && !this.#isPersonal(part);
    if (!this.#hasManagerKey && !this.#keys.idIsReplaced && listedIn(text).every(isPlain)) return text;
    return this.#reference(row, text);
  }

  #reference(row: number, text: string): ManagerReference {
    const within = listedIn(text).length > 1 ? [] : keysWithin(text);
    const whole = this.#triesFor(text);
    const tries = [...whole, ...within.flatMap((key) => this.#triesFor(key))];
    const parts = partsOf(text);
    return {
      shown: withListed(text, (part) => this.#shown(part)),
      tries,
      parts: parts.length > 1 ? parts.map((part) => this.#reference(row, part)) : [],
      onFound: (index) => {
        if (index >= whole.length) this.#notes.add('managers in brackets', row);
        else if (isInAnotherForm(tries[index]!, text)) this.#notes.add('managers in another case', row);
      },
    };
  }

  #triesFor(text: string): Try[] {
    const { idIsReplaced, idStyle, managerKeyStyle } = this.#keys;
    const names = this.#hasManagerKey ? formsNamed(text, managerKeyStyle) : [];
    const ids = idIsReplaced ? formsNamed(text, idStyle) : [];
    return [...[...names, ...ids].map((name) => ({ name })), ...(idIsReplaced ? [] : [{ id: text }])];
  }

  /** What is told of a manager whom no row is called. */
  #shown(text: string): string {
    const within = keysWithin(text);
    const code = within.find((key) => /\d/.test(key) && !this.#isPersonal(key));
    if (code !== undefined) return code;
    const isTold = this.#keys.managersAreTold
      ? !this.#isPersonal(text) && !within.some((key) => this.#isPersonal(key))
      : /^[^\s@=]*\d[^\s@=]*$/.test(text);
    if (isTold || readsLikeNobody(text) || readsLikeOneToCome(text)) return text;
    return this.#pseudonyms.of(keyForms(text, 'personal')[0]!);
  }

  #isPersonal(text: string): boolean {
    if (this.#keys.keepsPersonal) return false;
    return isEmail(text) || isDistinguishedName(text) || (/\s/.test(text) && nameParts(text) !== null);
  }
}

/** Whether somebody is found by a form of a name that is not how it is written. */
function isInAnotherForm(found: Try, text: string): boolean {
  if ('id' in found) return false;
  const form = found.name.slice(1);
  if (/^[sfgi]/.test(found.name)) return true;
  return found.name.startsWith('m') && form !== text;
}
