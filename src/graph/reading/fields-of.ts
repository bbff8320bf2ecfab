import type { List, RecordOf } from '../kinds/kinds.ts';
import { eachPortion } from '../work/portions.ts';
import type { Derivation } from './derivation.ts';
import type { FrameworkReading } from './framework-reading.ts';
import type { Records } from './records.ts';

/**
 * Some fields of the records of a kind, by id: the same list as in the reading before where none of them changed. What is
 * made of these, rather than of the records, is not made again when a summary is another one.
 */
export function fieldsOf<L extends List, Field extends keyof RecordOf<L>>(
  list: L,
  ...fields: readonly Field[]
): Derivation<FrameworkReading, readonly Pick<RecordOf<L>, Field>[]> {
  return {
    name: `${list}: ${fields.join(', ')}`,
    make: function* (reading, before) {
      const { list: now } = reading[list] as unknown as Records<RecordOf<L>>;
      if (before?.length !== now.length) return now;
      let isSame = true as boolean;
      yield* eachPortion(now.length, (from, end) => {
        for (let at = from; isSame && at < end; at += 1) {
          const [a, b] = [now[at] as RecordOf<L>, before[at] as Pick<RecordOf<L>, Field>];
          isSame = a === b || fields.every((field) => isSameValue(a[field], b[field]));
        }
      });
      return isSame ? before : now;
    },
  };
}

function isSameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, index) => isSameValue(item, b[index]));
}
