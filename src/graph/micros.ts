/*
 * Levels, years and costs are added up as whole millionths, so that sums are exact whatever their order.
 */

export function toMicro(value: number): number {
  return Math.round(value * 1e6);
}

export function fromMicro(micro: number): number {
  return micro / 1e6;
}
