import { useMemo, useRef } from 'react';

/** An answer in terms of the one before: what both say is the very same object, so that nobody need render it again. */
export function useKept<Value>(answer: Value): Value {
  const before = useRef<Value>(undefined);
  return useMemo(() => {
    before.current = keepSame(before.current, answer);
    return before.current;
  }, [answer]);
}

/** Like the next value, with the parts of the known one that say the same. Items of lists may have moved. */
export function keepSame<Value>(known: unknown, next: Value): Value {
  if (!isObject(known) || !isObject(next) || Array.isArray(known) !== Array.isArray(next)) return next;
  const kept = Array.isArray(next)
    ? keepItems(Object.values(known), next)
    : Object.fromEntries(Object.entries(next).map(([name, part]) => [name, keepSame(known[name], part)]));
  const isSame =
    Object.keys(known).length === Object.keys(kept).length &&
    Object.entries(kept).every(([name, part]) => Object.is(known[name], part));
  return (isSame ? known : kept) as Value;
}

function keepItems(known: readonly unknown[], next: readonly unknown[]): unknown[] {
  const byText = new Map(known.map((item) => [JSON.stringify(item), item]));
  return next.map((item, index) => byText.get(JSON.stringify(item)) ?? keepSame(known[index], item));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
