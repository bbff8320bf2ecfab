import type { InPortions } from '../../src/graph/work/portions.ts';

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What is looked up, entered and gone through in maps and sets: what work on many things does for each of them. */
const COUNTED: readonly (readonly [prototype: object, name: string])[] = [
  [Map.prototype, 'get'],
  [Map.prototype, 'set'],
  [Map.prototype, 'has'],
  [Set.prototype, 'add'],
  [Set.prototype, 'has'],
  [Object.getPrototypeOf(new Map().values()) as object, 'next'],
  [Object.getPrototypeOf(new Set().values()) as object, 'next'],
];

/** Does work to its end. By portion: how many things it did, and what `doing` says at its end. */
export function workOfPortions(
  work: InPortions<unknown>,
  doing: () => string,
): { readonly count: number; readonly doing: string }[] {
  const portions: { count: number; doing: string }[] = [];
  let count = 0;
  const originals = COUNTED.map(([prototype, name]) => {
    const original = (prototype as Record<string, Method>)[name]!;
    Object.defineProperty(prototype, name, {
      value(this: unknown, ...args: unknown[]) {
        count += 1;
        return original.apply(this, args);
      },
      configurable: true,
      writable: true,
    });
    return () =>
      Object.defineProperty(prototype, name, { value: original, configurable: true, writable: true });
  });
  try {
    for (let isDone = false; !isDone;) {
      count = 0;
      isDone = work.next().done === true;
      portions.push({ count, doing: doing() });
    }
  } finally {
    for (const restore of originals) restore();
  }
  return portions;
}
