import { KINDS, type List, LISTS, type RecordOf } from '../kinds/kinds.ts';
import type { Framework, FrameworkContent } from '../model.ts';
import type { InPortions } from '../work/portions.ts';
import { type Derivation, Derived, type Seen } from './derivation.ts';
import { Records } from './records.ts';

/** Which state of a scope a reading is of. */
export interface ScopeState {
  /** The slug of the framework or organization. */
  readonly scope: string;
  readonly version: number;
  /** A random text that every write renews: a restored backup may have an old version with other content. */
  readonly stamp: string;
}

/** Something in the database that cannot be served as it lies there. */
export interface ContentProblem {
  /** The id of the record. */
  readonly id: string;
  /** The property, or the end that is missing. */
  readonly property: string;
  readonly message: string;
}

type RecordLists = { readonly [L in List]: Records<RecordOf<L>> };

/**
 * A framework as it was read: everything that it states, whole and immutable, and what is made of it, each once. All of
 * it is synchronous.
 */
export type FrameworkReading = RecordLists & FrameworkReadingBase;

class FrameworkReadingBase {
  readonly scope: string;
  readonly version: number;
  readonly stamp: string;
  readonly framework: Framework;
  /** What was left out, because it cannot be served. */
  readonly problems: readonly ContentProblem[];
  readonly #derived = new Derived<FrameworkReading>({ seenThrough });

  constructor(state: ScopeState, framework: Framework, problems: readonly ContentProblem[]) {
    this.scope = state.scope;
    this.version = state.version;
    this.stamp = state.stamp;
    this.framework = framework;
    this.problems = problems;
  }

  derived<Result>(derivation: Derivation<FrameworkReading, Result>): Result {
    return this.#derived.get(this as unknown as FrameworkReading, derivation);
  }

  /** Makes a derivation ahead, interruptible; what would be the same as in the reading before is taken over. */
  prepare(derivation: Derivation<FrameworkReading, unknown>, before: FrameworkReading | null = null) {
    const known = before === null ? null : { of: before, derived: before.#derived };
    return this.#derived.prepare(this as unknown as FrameworkReading, derivation, known);
  }

  /** Whether what was looked at in it is the very same in the reading before. */
  isAsBefore(before: FrameworkReading, { properties, derivations }: Seen<FrameworkReading>): boolean {
    const now = this as unknown as FrameworkReading;
    if (now === before) return true;
    for (const property of properties) if (now[property] !== before[property]) return false;
    for (const each of derivations) if (!this.#derived.hasSame(each, before.#derived)) return false;
    return true;
  }
}

/**
 * A reading as one derivation sees it, which notes what is looked at. The scope is left out: it is the same in whatever
 * readings are compared.
 */
export function seenThrough(
  reading: FrameworkReading,
  { properties, derivations }: Seen<FrameworkReading>,
): FrameworkReading {
  const derived = <Result>(derivation: Derivation<FrameworkReading, Result>): Result => {
    derivations.add(derivation);
    return reading.derived(derivation);
  };
  return new Proxy(reading, {
    get: (_, name) => {
      if (name === 'derived') return derived;
      if (name !== 'scope') properties.add(name as keyof FrameworkReading);
      return Reflect.get(reading, name) as unknown;
    },
  });
}

/**
 * `content`: every list sorted by id, and nothing in it names anything that is not in it. `before`: lists that have the
 * very same records there are taken over with their look-ups.
 */
export function frameworkReading(
  state: ScopeState,
  content: FrameworkContent,
  problems: readonly ContentProblem[] = [],
  before: FrameworkReading | null = null,
): FrameworkReading {
  const lists = LISTS.map((list) => {
    const records: readonly { readonly id: string }[] = recordsOf(content, list);
    const known = before?.[list] as Records<{ readonly id: string }> | undefined;
    return [list, known !== undefined && hasSameItems(known.list, records) ? known : new Records(records)];
  });
  return Object.assign(
    new FrameworkReadingBase(state, content.framework, problems),
    Object.fromEntries(lists) as RecordLists,
  );
}

function hasSameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}

/** The records of one kind in a framework's content. */
export function recordsOf<L extends List>(content: FrameworkContent, list: L): readonly RecordOf<L>[] {
  const lists: Readonly<Partial<Record<List, readonly unknown[]>>> = {
    ...content,
    frameworks: [content.framework],
  };
  return lists[list] as readonly RecordOf<L>[];
}

/** Makes ready the look-ups by id and by what records name, interruptible; otherwise each is made on first use. */
export function* prepareIndexes(reading: FrameworkReading): InPortions<void> {
  for (const list of LISTS) {
    const kind = KINDS[list];
    const records = reading[list] as unknown as Records<{ readonly id: string }>;
    if (kind.form === 'node') yield* records.prepareIds();
    const fields = kind.form === 'node' ? Object.keys(kind.ties) : [kind.from.field, kind.to.field];
    for (const field of fields) yield* records.prepare(field as 'id');
  }
}
