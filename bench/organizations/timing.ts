/** Milliseconds of one piece of work, added to `times`. */
export async function timed<Result>(times: number[], work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  times.push(performance.now() - start);
  return result;
}

/** As {@link timed} for what is done at once, and too quickly for the clock: the mean of `repeat` times. */
export function timedOften<Result>(times: number[], repeat: number, work: () => Result): Result {
  const start = performance.now();
  for (let time = 1; time < repeat; time += 1) work();
  const result = work();
  times.push((performance.now() - start) / repeat);
  return result;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** Three digits are more than a busy machine repeats. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
