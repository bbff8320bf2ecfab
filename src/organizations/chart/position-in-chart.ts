import { idOf } from '../../graph/ids.ts';
import type { ChartPosition } from './chart.ts';
import type { ChartReading } from './chart-reading.ts';

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
    return `${this.reading.organization.slug}/${this.stated.key}`;
  }

  /** What the source says of it. */
  get stated(): ChartPosition {
    return this.reading.chart.positions[this.number] as ChartPosition;
  }
}
