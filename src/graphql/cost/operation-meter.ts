import { DeadlineExceededError, type RolegraphError } from '../../graph/errors.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { type Asker, endOfThisTurn, type LongWork } from '../../graph/work/slices.ts';
import { sizesOf } from '../../sizes/graph-sizes.ts';
import type { Sizes } from '../../sizes/list-size.ts';
import { tooDear, tooLong } from './excess.ts';
import { MOST_BYTES, MOST_COST } from './limits.ts';
import { priceOf } from './price-of.ts';
import type { Price } from './prices.ts';
import { type WaitingField, WaitingFields } from './waiting-fields.ts';

export interface MeterOptions {
  readonly graph: GraphReading;
  /** When the answer must be there, by `performance.now()`. */
  readonly deadline: number;
  /** Whether nobody waits for the answer any more. */
  readonly isAbandoned: () => boolean;
  readonly work: LongWork;
}

/**
 * Counts what an operation costs while it is executed, ends it where that is too much, where its time is over or where
 * nobody waits for it, and lets others have a turn of the event loop every few milliseconds.
 *
 * Once its time in a turn is used, fields that have resolvers wait: in later turns they go on one by one in the order of the
 * document, each with all that is below it, so that the answer is the one that it would be without a pause.
 */
export class OperationMeter {
  cost = 0;
  bytes = 0;
  readonly #options: MeterOptions;
  readonly #waiting = new WaitingFields();
  readonly #ended = Promise.withResolvers<never>();
  #sizes: Sizes | null = null;
  #endOfSlice = endOfThisTurn();
  #isPaused = false;
  #isResuming = false;
  #failure: RolegraphError | null = null;
  /** Kept by the meter alone, so that it goes with it and with all that waits for it. */
  readonly #never = new Promise<never>(() => {});

  constructor(options: MeterOptions) {
    this.#options = options;
    // Who does not wait for it has the answer already.
    this.#ended.promise.catch(() => {});
  }

  /** Rejects where the operation has to end before its answer is there. */
  get ended(): Promise<never> {
    return this.#ended.promise;
  }

  get failure(): RolegraphError | null {
    return this.#failure;
  }

  /** A field of this name in the answer is about to be asked for. */
  countField(name: string | number): void {
    this.cost += 1;
    this.bytes += (typeof name === 'string' ? name.length : 0) + 4;
    if (this.cost > MOST_COST) this.end(tooDear(this.cost));
  }

  countPrice(price: Price, args: Readonly<Record<string, unknown>>): void {
    this.#sizes ??= sizesOf(this.#options.graph);
    this.cost += priceOf(price, args, this.#sizes);
    if (this.cost > MOST_COST) this.end(tooDear(this.cost));
  }

  /** A value that stands in the answer as it is. */
  countValue(value: unknown): void {
    this.bytes += charactersOf(value);
    if (this.bytes > MOST_BYTES) this.end(tooLong(this.cost, this.bytes));
  }

  /** Whether a field must wait for its turn: {@link wait}. */
  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** Whether the time in this turn of the loop is used; from then on the meter is paused. */
  isOverSlice(): boolean {
    if (!this.#isPaused && performance.now() >= this.#endOfSlice) this.#isPaused = true;
    return this.#isPaused;
  }

  /** What a field gives when its turn comes. */
  wait<Value>(give: () => Value): Promise<Awaited<Value>> {
    if (this.#failure !== null) return this.#never;
    if (!this.#isResuming) {
      this.#isResuming = true;
      void this.#resume();
    }
    return new Promise((resolve, reject) => {
      this.#waiting.add(() => {
        try {
          resolve(give() as Awaited<Value>);
        } catch (error) {
          reject(error);
        }
      });
    });
  }

  /** What took its own time has come: what follows from it has a time of its own. */
  comeBack(): void {
    if (!this.#isPaused) this.#endOfSlice = endOfThisTurn();
  }

  /** Ends the operation with an error, the first of which counts. */
  end(failure: RolegraphError): void {
    if (this.#failure !== null) return;
    this.#failure = failure;
    this.#isPaused = true;
    this.#waiting.clear();
    this.#ended.reject(failure);
  }

  async #resume(): Promise<void> {
    for (let field = await this.#nextInSlice(); field !== null; field = await this.#nextInSlice()) {
      // At least one in each turn, however slow the machine is.
      do {
        this.#waiting.goDeeper();
        this.#isPaused = false;
        field();
        await settled();
        this.#isPaused = true;
        if (performance.now() >= this.#endOfSlice) break;
        field = this.#waiting.take();
      } while (field !== null);
    }
    if (this.#failure !== null) return;
    this.#isPaused = false;
    this.#isResuming = false;
    this.comeBack();
  }

  /** The next field that waits, in a turn of the loop of its own; null: none. */
  async #nextInSlice(): Promise<WaitingField | null> {
    this.#endOfSlice = await this.#options.work.nextSlice();
    this.#look();
    return this.#waiting.take();
  }

  #look(): void {
    const reason = reasonToEnd(this.#options);
    if (reason !== null) this.end(reason);
  }
}

/** Why nothing more is to be done for an operation; null: somebody waits for it, and there is time. */
export function reasonToEnd({
  deadline,
  isAbandoned = () => false,
}: Pick<MeterOptions, 'deadline'> & Asker): DeadlineExceededError | null {
  if (performance.now() >= deadline) return outOfTime();
  return isAbandoned() ? new DeadlineExceededError('The client has hung up.') : null;
}

export function outOfTime(): DeadlineExceededError {
  return new DeadlineExceededError(
    'The answer took longer than an operation may; ask for less, or again later.',
  );
}

/** Everything that follows from what was resolved has been done, errors that go up to their parents included. */
function settled(): Promise<void> {
  // Runs after all microtasks, those that microtasks make included.
  return new Promise((resolve) => process.nextTick(resolve));
}

/** As JSON writes it, but for escapes. */
function charactersOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  // Means and shares have up to eighteen digits.
  if (typeof value === 'number' && !Number.isInteger(value)) return String(value).length;
  if (typeof value !== 'object' || value === null) return 5;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + 1 + charactersOf(each), 2);
  return Object.entries(value).reduce((sum, [key, each]) => sum + key.length + 4 + charactersOf(each), 2);
}
