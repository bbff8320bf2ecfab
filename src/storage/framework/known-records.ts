import { byId } from '../../graph/model.ts';
import { eachInPortions, type InPortions, sortedInPortions } from '../../graph/work/portions.ts';
import { finishInSlices } from '../../graph/work/slices.ts';

interface Item {
  readonly id: string;
}

const NOWHERE = -1;

/** Of lists of records by their ids: where in them the records stood in the order in which rows came. */
const arrivals = new WeakMap<readonly Item[], Int32Array>();

/**
 * The records of one kind as they were read before, found again while the rows come. The database usually gives rows in
 * the same order as before, so that a record is where the last row of that number was, and looking up ids and sorting
 * records by them, a sixth of reading again, is for rows that come otherwise.
 */
export class KnownRecords {
  readonly #before: readonly Item[];
  readonly #order: Int32Array | undefined;
  readonly #places: Int32Array;
  readonly #records: Item[] = [];
  #placeOf: ReadonlyMap<string, number> | null = null;
  #isAllKnown = true;

  /** @param before sorted by id, each of another */
  constructor(before: readonly Item[]) {
    this.#before = before;
    this.#order = arrivals.get(before);
    this.#places = new Int32Array(before.length);
  }

  /** The record before of the id of the next row; a promise where it has to be looked for in another place. */
  find(id: unknown): Item | undefined | Promise<Item | undefined> {
    const number = this.#records.length;
    const place = this.#order?.[number] ?? NOWHERE;
    const expected = this.#before[place];
    if (expected?.id === id) {
      this.#places[number] = place;
      return expected;
    }
    return this.#placeOf === null ? this.#lookedUp(id) : this.#at(this.#placeOf.get(id as string));
  }

  /** Takes the record of the next row in, which {@link find} was asked for before. */
  add(record: Item): void {
    const number = this.#records.push(record) - 1;
    if (number >= this.#places.length) this.#isAllKnown = false;
  }

  /** A row that gave no record. */
  leaveOut(): void {
    this.#isAllKnown = false;
  }

  /** All that were taken in, by their ids; the very list of before where nothing in it has changed. */
  async inOrder(): Promise<readonly Item[]> {
    const isReplaced = this.#isAllKnown && this.#records.length === this.#before.length;
    const list = isReplaced ? await finishInSlices(this.#inPlace()) : null;
    return list ?? finishInSlices(sortedInPortions(this.#records, byId));
  }

  /** The list of before with what has changed in its place; null where two rows have one id. */
  *#inPlace(): InPortions<readonly Item[] | null> {
    const before = this.#before;
    const isTaken = new Uint8Array(before.length);
    let isWhole = true as boolean;
    let list = before;
    yield* eachInPortions(this.#records, (record, number) => {
      const place = this.#places[number] ?? NOWHERE;
      if (isTaken[place] !== 0) isWhole = false;
      isTaken[place] = 1;
      if (record === before[place]) return;
      if (list === before) list = [...before];
      (list as Item[])[place] = record;
    });
    if (!isWhole) return null;
    arrivals.set(list, this.#places);
    return list;
  }

  async #lookedUp(id: unknown): Promise<Item | undefined> {
    const places = new Map<string, number>();
    await finishInSlices(eachInPortions(this.#before, (record, place) => void places.set(record.id, place)));
    this.#placeOf = places;
    return this.#at(places.get(id as string));
  }

  #at(place: number | undefined): Item | undefined {
    if (place === undefined) {
      this.#isAllKnown = false;
      return undefined;
    }
    // Read by its number; rows beyond those of before have none to be kept.
    if (this.#records.length < this.#places.length) this.#places[this.#records.length] = place;
    return this.#before[place];
  }
}
