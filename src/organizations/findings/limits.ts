/** From where on spans and layers are findings. */
export interface ChartLimits {
  /** The largest number of direct reports that is none. */
  readonly widestSpan: number;
  /** The smallest number of direct reports of a manager that is none. */
  readonly narrowestSpan: number;
  /** The largest number of levels that is none. */
  readonly mostLayers: number;
}

export const USUAL_LIMITS: ChartLimits = { widestSpan: 12, narrowestSpan: 2, mostLayers: 8 };
