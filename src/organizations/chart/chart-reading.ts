import { atOnceAs, type Derivation, Derived } from '../../graph/reading/derivation.ts';
import { idOf, slugOf } from '../../graph/ids.ts';
import type { Chart, ChartPosition } from './chart.ts';
import type { ContentProblem } from '../../graph/reading/framework-reading.ts';
import { buildForest, type Forest } from './forest.ts';
import type { Organization } from './organization.ts';

/** How many derived things are remembered: a question can name its own order or limits, so there is no end of them. */
const MOST_DERIVED = 50;

/** What the source says of a position in columns of its own, by header. */
export type PositionAttributes = Readonly<Record<string, string>>;

/** What a chart's scope says of it, and what its source says beside the chart. */
export interface ChartState {
  /** The version of the organization's scope. */
  readonly version: number;
  readonly stamp: string;
  /** By number of the position, as JSON; null where the source has no other columns. */
  readonly attributes: readonly (string | null)[];
  /** What was left out, because it cannot be served. */
  readonly problems: readonly ContentProblem[];
}

const UNSTORED: ChartState = { version: 0, stamp: '', attributes: [], problems: [] };
const NO_ATTRIBUTES: PositionAttributes = {};

/** An organization with its chart and what is read out of it; everything derived is computed once, on first use. */
export class ChartReading {
  readonly organization: Organization;
  readonly chart: Chart;
  readonly state: ChartState;
  readonly #derived = new Derived<ChartReading>({ most: MOST_DERIVED });
  #forest: Forest | null;
  #numbers: ReadonlyMap<string, number> | null = null;

  /** `state`: of a chart that lies in the database; `forest`: where it is known already. */
  constructor(
    organization: Organization,
    chart: Chart,
    state: ChartState = UNSTORED,
    forest: Forest | null = null,
  ) {
    this.organization = organization;
    this.chart = chart;
    this.state = state;
    this.#forest = forest;
  }

  get id(): string {
    return this.organization.id;
  }

  get slug(): string {
    return this.organization.slug;
  }

  /** The version of the organization's scope. */
  get version(): number {
    return this.state.version;
  }

  get forest(): Forest {
    return (this.#forest ??= buildForest(this.chart.lines));
  }

  /** The number of a position by its key; undefined where there is none. */
  numberOf(key: string): number | undefined {
    this.#numbers ??= new Map(this.chart.positions.map((position, number) => [position.key, number]));
    return this.#numbers.get(key);
  }

  attributesOf(number: number): PositionAttributes {
    const text = this.state.attributes[number];
    return text == null ? NO_ATTRIBUTES : (JSON.parse(text) as PositionAttributes);
  }

  /** What is made of the chart, remembered by name. */
  derived<Result>(name: string, make: (reading: this) => Result): Result {
    return this.#derived.get(this, atOnceAs(name, make));
  }

  /** What a derivation makes of the chart. */
  made<Result>(derivation: Derivation<ChartReading, Result>): Result {
    return this.#derived.get(this, derivation);
  }

  /** Makes a derivation ahead, interruptible. */
  prepare(derivation: Derivation<ChartReading, unknown>) {
    return this.#derived.prepare(this, derivation);
  }
}

/** A position as something to ask: its chart and its number there. */
export class PositionInChart {
  readonly reading: ChartReading;
  readonly number: number;

  constructor(reading: ChartReading, number: number) {
    this.reading = reading;
    this.number = number;
  }

  get id(): string {
    return idOf('Position', this.slug);
  }

  get slug(): string {
    return `${slugOf(this.reading.id)}/${this.stated.key}`;
  }

  /** What the source says of it. */
  get stated(): ChartPosition {
    return this.reading.chart.positions[this.number] as ChartPosition;
  }
}
