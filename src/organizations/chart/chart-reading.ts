import type { Chart } from './chart.ts';
import { buildForest, type Forest } from './forest.ts';
import type { Organization } from './organization.ts';

/** How many derived things are remembered: a question can name its own order or limits, so there is no end of them. */
const MOST_DERIVED = 50;

/** An organization with its chart and what is read out of it; everything derived is computed once, on first use. */
export class ChartReading {
  readonly organization: Organization;
  /** The version of the organization's scope. */
  readonly version: number;
  readonly chart: Chart;
  readonly #derived = new Map<string, unknown>();
  #forest: Forest | null;
  #numbers: ReadonlyMap<string, number> | null = null;

  /** `forest`: where it is known already. */
  constructor(organization: Organization, version: number, chart: Chart, forest: Forest | null = null) {
    this.organization = organization;
    this.version = version;
    this.chart = chart;
    this.#forest = forest;
  }

  get id(): string {
    return this.organization.id;
  }

  get forest(): Forest {
    return (this.#forest ??= buildForest(this.chart.lines));
  }

  /** The number of a position by its key; undefined where there is none. */
  numberOf(key: string): number | undefined {
    this.#numbers ??= new Map(this.chart.positions.map((position, number) => [position.key, number]));
    return this.#numbers.get(key);
  }

  /** What `derive` makes of the chart, remembered by name. */
  derived<Derived>(name: string, derive: (reading: this) => Derived): Derived {
    if (!this.#derived.has(name)) {
      const [oldest] = this.#derived.keys();
      if (oldest !== undefined && this.#derived.size === MOST_DERIVED) this.#derived.delete(oldest);
      this.#derived.set(name, derive(this));
    }
    return this.#derived.get(name) as Derived;
  }
}
