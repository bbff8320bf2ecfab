import type { Sizes } from '../../sizes/list-size.ts';
import type { Price } from './prices.ts';

type GivenArguments = Readonly<Record<string, unknown>>;

/** What one question costs with its arguments on a graph of these sizes. */
export function priceOf(
  { base, each = {}, onePer = {}, most = Infinity }: Price,
  args: GivenArguments,
  sizes: Sizes,
): number {
  let price = base;
  for (const [argument, { price: one, most }] of Object.entries(each)) {
    price += one * Math.min(countOf(args[argument]), most);
  }
  for (const [what, count] of Object.entries(onePer)) price += (sizes.get(what)?.most ?? 0) / count;
  return Math.min(most, Math.ceil(price));
}

/** Entries of a list, characters of a text, or the number itself. */
function countOf(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return typeof value === 'number' && value > 0 ? value : 0;
}
