import { isDeepStrictEqual } from 'node:util';
import { LISTS } from '../../graph/kinds/kinds.ts';
import type { FrameworkContent } from '../../graph/model.ts';
import { recordsOf } from '../../graph/reading/framework-reading.ts';
import { renamedContent } from '../renamed-content.ts';

/** Something that two frameworks say differently. */
export interface Difference {
  /** Without the slug of the framework: `Role:senior`. */
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Of what was added or removed: what it is called, or what it says first. */
  readonly name: string;
  /** Of what was changed. */
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

type Fields = Readonly<Record<string, unknown>> & { readonly id: string };

/** A slug for both, so that the same thing has the same id. */
const SAME = 'x';

/** How the second framework differs from the first, whatever their slugs are: by kind, then by id. */
export function frameworkDifferences(first: FrameworkContent, second: FrameworkContent): Difference[] {
  const [before, after] = [first, second].map((content) => renamedContent(content, SAME)) as [
    FrameworkContent,
    FrameworkContent,
  ];
  return LISTS.flatMap((list) => {
    const [old, now] = [before, after].map(
      (content) =>
        new Map(
          (recordsOf(content, list) as unknown as readonly Fields[]).map((record) => [record.id, record]),
        ),
    ) as [Map<string, Fields>, Map<string, Fields>];
    return [...new Set([...old.keys(), ...now.keys()])]
      .sort()
      .flatMap((id) => differenceOf(id, old.get(id), now.get(id)));
  });
}

function differenceOf(id: string, before: Fields | undefined, after: Fields | undefined): Difference[] {
  const told = { id: withoutSlug(id) };
  if (before === undefined && after !== undefined)
    return [{ ...told, kind: 'added', name: nameOf(after), fields: [] }];
  if (after === undefined && before !== undefined)
    return [{ ...told, kind: 'removed', name: nameOf(before), fields: [] }];
  if (before === undefined || after === undefined) return [];
  const fields = Object.keys({ ...before, ...after })
    .filter((field) => !isDeepStrictEqual(before[field], after[field]))
    .map((field) => ({ field, before: plain(before[field]), after: plain(after[field]) }));
  return fields.length === 0 ? [] : [{ ...told, kind: 'changed', name: nameOf(after), fields }];
}

function nameOf({ title, name, value, expectation, focus }: Fields): string {
  return String(title ?? name ?? value ?? expectation ?? focus ?? '');
}

function withoutSlug(id: string): string {
  return id.replace(`:${SAME}/`, ':').replace(new RegExp(`^Framework:${SAME}$`), 'Framework');
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return withoutSlug(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  }
  return value;
}
