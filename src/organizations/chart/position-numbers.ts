/** Which position of one chart is which of another: the one with the same key, or the same row. */
export interface PositionNumbers {
  /** By number before: the number after, or -1. */
  readonly numbers: Int32Array;
  /** By number after: the number before, or -1. */
  readonly earlier: Int32Array;
}

/** `size`: of the chart after. */
export function positionNumbers(numbers: Int32Array, size: number): PositionNumbers {
  const earlier = new Int32Array(size).fill(-1);
  numbers.forEach((number, before) => {
    if (number !== -1) earlier[number] = before;
  });
  return { numbers, earlier };
}
