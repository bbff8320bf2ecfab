/** A number as it is told: to three decimals. */
export function toThousandths(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}

/** A share as it is told: rounded down, so that 1, and what a band asks for, is only told where it is reached. */
export function shareInThousandths(share: number): number {
  return Math.floor(share * 1e3 + 1e-9) / 1e3;
}

/** The same in percent: 100 only where all is reached. */
export function shareInPercent(share: number): number {
  return Math.floor(share * 100 + 1e-9);
}
