import { ADVICE_OF_THINGS } from '../advice/advice.ts';
import { KINDS, type List, LISTS } from '../graph/kinds/kinds.ts';
import type { Cited } from '../graph/model.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { Records } from '../graph/reading/records.ts';
import { eachInPortions, eachOf, type InPortions } from '../graph/work/portions.ts';
import {
  type FactsByRole,
  REQUIREMENTS_BY_ROLE,
  REQUIREMENTS_BY_SKILL,
  RESPONSIBILITIES_BY_ROLE,
} from '../roles/effective.ts';
import { BROADER_SKILLS } from '../skills/broader-skills.ts';
import { SKILL_KIN } from '../skills/skill-kin.ts';
import { CITATIONS } from '../sources/cited-facts.ts';
import { type ListSize, type Sizes, sizeOfLists } from './list-size.ts';
import { SIZES_OF_LABELS, SIZES_OF_LINES } from './word-sizes.ts';

type ListsOfThings = ReadonlyMap<string, readonly unknown[]>;
type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** Roles of which a portion looks at all facts. */
const ROLES = 256;

/** How long what one kind holds is: apart, so that a change of one kind leaves the others. */
const SIZES_OF_KINDS = LISTS.map((list): Derivation<FrameworkReading, Sizes> => ({
  name: `sizes of ${list}`,
  make: function* (reading) {
    const records = reading[list] as unknown as Records<AnyRecord>;
    const { length } = records.list;
    const sizes = new Map<string, ListSize>([[list, { most: length, all: length }]]);
    for (const [field, size] of yield* listsWithin(records.list)) sizes.set(`${list}.${field}`, size);
    for (const field of namingFields(list)) {
      sizes.set(`${list} by ${field}`, yield* sizeOfLists((yield* records.prepare(field)).values()));
    }
    return sizes;
  },
}));

/** How long what holds for roles is. Needs REQUIREMENTS_BY_ROLE and RESPONSIBILITIES_BY_ROLE. */
const SIZES_OF_ROLES = Object.entries({
  requirements: REQUIREMENTS_BY_ROLE,
  roleResponsibilities: RESPONSIBILITIES_BY_ROLE,
}).map(([list, ofRoles]): Derivation<FrameworkReading, Sizes> => ({
  name: `sizes of ${list} of roles`,
  make: function* (reading) {
    const byRole: FactsByRole<Cited> = reading.derived<FactsByRole<Cited>>(ofRoles);
    const citations = { most: 0, all: 0 };
    yield* eachOf(
      byRole.values(),
      (facts) => {
        for (const fact of facts) {
          const { length } = fact.citations;
          if (length > citations.most) citations.most = length;
          citations.all += length;
        }
      },
      ROLES,
    );
    return new Map<string, ListSize>([
      [`${list} of a role`, yield* sizeOfLists(byRole.values())],
      [`${list}.citations`, citations],
    ]);
  },
}));

const SIZES_OF_CLAIMS: Derivation<FrameworkReading, Sizes> = {
  name: 'sizes of claims together',
  make: function* ({ claims: { list } }) {
    return new Map([
      [
        'claims of a requirement',
        yield* sizeOfGroups(list, ({ aboutId, skillId, responsibilityId }) => {
          const subjectId = skillId ?? responsibilityId;
          return subjectId === null ? [] : [`${aboutId} ${subjectId}`];
        }),
      ],
      [
        'claims of an attribute',
        yield* sizeOfGroups(list, ({ aboutId, attributeId }) => [`${aboutId} ${attributeId}`]),
      ],
    ]);
  },
};

/** What {@link FRAMEWORK_SIZES} are put together of, in this order: a later one says it better. */
export const PARTIAL_SIZES: readonly Derivation<FrameworkReading, Sizes>[] = [
  ...SIZES_OF_KINDS,
  ...SIZES_OF_ROLES,
  SIZES_OF_CLAIMS,
  SIZES_OF_LABELS,
  SIZES_OF_LINES,
];

/**
 * How long the lists of a framework are: `roles` of it, `advice.steps` of one record, `transitions by fromId` of what a
 * field names, and what holds for roles with all that they take over. Needs {@link PARTIAL_SIZES}.
 */
export const FRAMEWORK_SIZES: Derivation<FrameworkReading, Sizes> = {
  name: 'sizes',
  make: function* (reading, before) {
    const sizes = new Map<string, ListSize>(PARTIAL_SIZES.flatMap((part) => [...reading.derived(part)]));
    const byName = {
      'requirements of a skill': REQUIREMENTS_BY_SKILL,
      'advice of a thing': ADVICE_OF_THINGS,
      'facts of a source': CITATIONS,
      'kin of a skill': SKILL_KIN,
    };
    for (const [name, ofThings] of Object.entries(byName)) {
      sizes.set(name, yield* sizeOfLists(reading.derived<ListsOfThings>(ofThings).values()));
    }
    // Skills are put inside the nearest broader one.
    const broader = reading.derived(BROADER_SKILLS).values();
    sizes.set('skills inside a skill', yield* sizeOfGroups(broader, (ids) => ids));
    return before !== null && areSame(sizes, before) ? before : sizes;
  },
};

/** The fields of these records that hold lists. All records of a kind have the same. */
function* listsWithin(records: readonly AnyRecord[]): InPortions<ReadonlyMap<string, ListSize>> {
  const [first] = records;
  const sizes = new Map<string, { most: number; all: number }>();
  if (first === undefined) return sizes;
  const fields = Object.keys(first).filter((field) => Array.isArray(first[field]));
  for (const field of fields) {
    const size = { most: 0, all: 0 };
    yield* eachInPortions(records, (record) => {
      const { length } = record[field] as readonly unknown[];
      if (length > size.most) size.most = length;
      size.all += length;
    });
    sizes.set(field, size);
  }
  return sizes;
}

function areSame(a: Sizes, b: Sizes): boolean {
  return (
    a.size === b.size &&
    a.entries().every(([name, { most, all }]) => b.get(name)?.most === most && b.get(name)?.all === all)
  );
}

function namingFields(list: List): readonly string[] {
  const kind = KINDS[list];
  return kind.form === 'node' ? Object.keys(kind.ties) : [kind.from.field, kind.to.field];
}

/** The size of the groups that items make by their keys. */
function* sizeOfGroups<Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly string[],
): InPortions<ListSize> {
  const counts = new Map<string, number>();
  let [most, all] = [0, 0];
  yield* eachOf(items, (item) => {
    for (const key of keysOf(item)) {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      most = Math.max(most, count);
      all += 1;
    }
  });
  return { most, all };
}
