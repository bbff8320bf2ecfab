import type { z } from 'zod';
import { type Kind, KINDS, type List, LISTS } from '../../graph/kinds/kinds.ts';
import type { Cited, FrameworkContent } from '../../graph/model.ts';
import {
  type ContentProblem,
  type FrameworkReading,
  recordsOf,
} from '../../graph/reading/framework-reading.ts';
import { eachInPortions, type InPortions } from '../../graph/work/portions.ts';

type AnyFields = Readonly<Record<string, unknown>> & { readonly id: string };

/** Records of which a portion checks what they name. */
const CHECKED = 1_000;

/**
 * A framework's content in which nothing names anything that is not in it. A record that must name it is left out, of
 * the others only the name is; each is a problem. Where nothing is wrong the records are those that were given.
 *
 * @param before a reading of it, which is closed: where there are the same things, its lists need not be looked at again
 */
export function* closedContent(
  content: FrameworkContent,
  before: FrameworkReading | null = null,
): InPortions<{ content: FrameworkContent; problems: readonly ContentProblem[] }> {
  const problems: ContentProblem[] = [];
  // Only nodes can be named.
  const known = new Set<string>();
  for (const list of LISTS) {
    if (KINDS[list].form === 'node')
      yield* eachInPortions(recordsOf(content, list), ({ id }) => known.add(id));
  }
  // Until something is left out.
  let hasSameThings = before !== null && (yield* hasThingsOf(content, before));
  const isKnown = (id: string) => known.has(id);
  const closed: Partial<Record<List, readonly AnyFields[]>> = {};
  for (const list of LISTS) {
    const check = new ReferenceCheck(KINDS[list], isKnown, problems);
    const records = recordsOf(content, list) as unknown as readonly AnyFields[];
    // What was closed is so among the same things.
    if (hasSameThings && (records as unknown) === before?.[list].list) {
      closed[list] = records;
      continue;
    }
    const kept: AnyFields[] = [];
    let isAsGiven = true as boolean;
    const keep = (record: AnyFields) => {
      const checked = check.checked(record);
      if (checked !== record) isAsGiven = false;
      if (checked !== null) kept.push(checked);
      // What comes after it cannot name what was left out.
      else {
        known.delete(record.id);
        hasSameThings = false;
      }
    };
    yield* eachInPortions(records, keep, CHECKED);
    closed[list] = isAsGiven ? records : kept;
  }
  const { frameworks: _, ...others } = closed;
  return { content: { ...others, framework: content.framework } as unknown as FrameworkContent, problems };
}

/** Whether there are the very things that are in a reading. */
function* hasThingsOf(content: FrameworkContent, reading: FrameworkReading): InPortions<boolean> {
  for (const list of LISTS) {
    if (KINDS[list].form !== 'node') continue;
    const records: readonly { readonly id: string }[] = recordsOf(content, list);
    const others: readonly { readonly id: string }[] = reading[list].list;
    if (records === others) continue;
    let isSame = records.length === others.length;
    if (isSame) yield* eachInPortions(records, ({ id }, index) => (isSame &&= id === others[index]?.id));
    if (!isSame) return false;
  }
  return true;
}

/** Checks what the records of one kind name. */
class ReferenceCheck {
  readonly #fields: readonly string[];
  readonly #optional: ReadonlySet<string>;
  readonly #isCited: boolean;
  readonly #isKnown: (id: string) => boolean;
  readonly #problems: ContentProblem[];

  constructor(kind: Kind, isKnown: (id: string) => boolean, problems: ContentProblem[]) {
    this.#fields =
      kind.form === 'node'
        ? Object.keys(kind.ties)
        : [kind.from.field, kind.to.field, ...Object.keys(kind.refers)];
    this.#optional = new Set(
      Object.entries<z.ZodType>(kind.schema.shape).flatMap(([field, schema]) =>
        schema.safeParse(null).success ? [field] : [],
      ),
    );
    this.#isCited = 'citations' in kind.schema.shape;
    this.#isKnown = isKnown;
    this.#problems = problems;
  }

  /** The record, with nothing in it that is not there; null where it cannot be without. */
  checked(record: AnyFields): AnyFields | null {
    let checked = record;
    for (const field of this.#fields) {
      const value = record[field];
      if (typeof value === 'string') {
        if (this.#isKnown(value)) continue;
        this.#tell(record.id, field, value);
        if (!this.#optional.has(field)) return null;
        checked = { ...checked, [field]: null };
      } else if (Array.isArray(value) && !value.every((id: string) => this.#isKnown(id))) {
        for (const id of value as string[]) if (!this.#isKnown(id)) this.#tell(record.id, field, id);
        checked = { ...checked, [field]: (value as string[]).filter((id) => this.#isKnown(id)) };
      }
    }
    return this.#isCited ? this.#withKnownSources(checked as AnyFields & Cited) : checked;
  }

  #withKnownSources(record: AnyFields & Cited): AnyFields {
    const unknown = record.citations.filter(({ sourceId }) => !this.#isKnown(sourceId));
    if (unknown.length === 0) return record;
    for (const { sourceId } of unknown) this.#tell(record.id, 'citations', sourceId);
    return { ...record, citations: record.citations.filter((each) => !unknown.includes(each)) };
  }

  #tell(id: string, property: string, missing: string): void {
    this.#problems.push({ id, property, message: `It names ${missing}, which is not there.` });
  }
}
