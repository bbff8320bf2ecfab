import { ADVICE_OF_THINGS } from '../advice/advice.ts';
import { KINDS, type List, LISTS } from '../graph/kinds/kinds.ts';
import type { Cited } from '../graph/model.ts';
import { atOnceAs, type Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { Records } from '../graph/reading/records.ts';
import { eachInPortions, type InPortions } from '../graph/work/portions.ts';
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
      sizes.set(`${list} by ${field}`, sizeOfLists((yield* records.prepare(field)).values()));
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
    yield* eachInPortions(
      [...byRole.values()],
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
      [`${list} of a role`, sizeOfLists(byRole.values())],
      [`${list}.citations`, citations],
    ]);
  },
}));

const SIZES_OF_CLAIMS = atOnceAs<FrameworkReading, Sizes>(
  'sizes of claims together',
  ({ claims: { list } }) => {
    const borne = list.filter(
      ({ skillId, responsibilityId }) => skillId !== null || responsibilityId !== null,
    );
    return new Map([
      [
        'claims of a requirement',
        sizeOfGroups(borne, (claim) => `${claim.aboutId} ${claim.skillId ?? claim.responsibilityId}`),
      ],
      [
        'claims of an attribute',
        sizeOfGroups(list, ({ aboutId, attributeId }) => `${aboutId} ${attributeId}`),
      ],
    ]);
  },
);

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
export const FRAMEWORK_SIZES = atOnceAs<FrameworkReading, Sizes>('sizes', (reading, before) => {
  const sizes = new Map<string, ListSize>(PARTIAL_SIZES.flatMap((part) => [...reading.derived(part)]));
  sizes.set('requirements of a skill', sizeOfLists(reading.derived(REQUIREMENTS_BY_SKILL).values()));
  sizes.set('advice of a thing', sizeOfLists(reading.derived(ADVICE_OF_THINGS).values()));
  sizes.set('facts of a source', sizeOfLists(reading.derived(CITATIONS).values()));
  sizes.set('kin of a skill', sizeOfLists(reading.derived(SKILL_KIN).values()));
  sizes.set('skills inside a skill', sizeOfInside(reading));
  return before !== null && areSame(sizes, before) ? before : sizes;
});

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

/** Skills are put inside the nearest broader one. */
function sizeOfInside(reading: FrameworkReading): ListSize {
  const broader = [...reading.derived(BROADER_SKILLS).values()].flat();
  return sizeOfGroups(broader, (id) => id);
}

function sizeOfGroups<Item>(items: readonly Item[], keyOf: (item: Item) => string): ListSize {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return sizeOfLists([...counts.values()].map((length) => ({ length })));
}
