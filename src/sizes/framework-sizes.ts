import { ADVICE_OF_THINGS } from '../advice/advice.ts';
import { KINDS, type List, LISTS } from '../graph/kinds/kinds.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import type { Role, Skill } from '../graph/model.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { Records } from '../graph/reading/records.ts';
import { eachInPortions, type InPortions } from '../graph/work/portions.ts';
import { REQUIREMENTS_BY_ROLE, REQUIREMENTS_BY_SKILL, RESPONSIBILITIES_BY_ROLE } from '../roles/effective.ts';
import { BROADER_SKILLS } from '../skills/broader-skills.ts';
import { SKILL_KIN } from '../skills/skill-kin.ts';
import { CITATIONS } from '../sources/cited-facts.ts';
import { type ListSize, NO_LIST, type Sizes, sizeOfLists } from './list-size.ts';

type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * How long the lists of a framework are: `roles` of it, `advice.steps` of one record, `transitions by fromId` of what a
 * field names, and what holds for roles with all that they take over.
 */
export const FRAMEWORK_SIZES: Derivation<FrameworkReading, Sizes> = {
  name: 'sizes',
  make: function* (reading) {
    const sizes = new Map<string, ListSize>();
    for (const list of LISTS) {
      const records = reading[list] as unknown as Records<AnyRecord>;
      const { length } = records.list;
      sizes.set(list, { most: length, all: length });
      for (const [field, size] of yield* listsWithin(records.list)) sizes.set(`${list}.${field}`, size);
      for (const field of namingFields(list)) {
        sizes.set(`${list} by ${field}`, sizeOfLists((yield* records.prepare(field)).values()));
      }
    }
    for (const [list, name] of [
      ['roles', 'labels of a role'],
      ['skills', 'labels of a skill'],
    ] as const) {
      const { most, all } = sizes.get(`${list}.aliases`) ?? NO_LIST;
      // The name is one too.
      const { length } = reading[list].list;
      sizes.set(name, { most: most + Math.sign(length), all: all + length });
    }
    sizes.set('languages of a label', yield* languagesOfLabels(reading));
    const effective = {
      requirements: reading.derived(REQUIREMENTS_BY_ROLE),
      roleResponsibilities: reading.derived(RESPONSIBILITIES_BY_ROLE),
    };
    for (const [list, byRole] of Object.entries(effective)) {
      sizes.set(`${list} of a role`, sizeOfLists(byRole.values()));
      let citations = NO_LIST;
      yield* eachInPortions([...byRole.values()], (facts) => {
        const { most, all } = sizeOfLists(facts.map((fact) => fact.citations));
        citations = { most: Math.max(citations.most, most), all: citations.all + all };
      });
      sizes.set(`${list}.citations`, citations);
    }
    const { list: claims } = reading.claims;
    const borne = claims.filter(
      ({ skillId, responsibilityId }) => skillId !== null || responsibilityId !== null,
    );
    sizes.set(
      'claims of a requirement',
      sizeOfGroups(borne, (claim) => `${claim.aboutId} ${claim.skillId ?? claim.responsibilityId}`),
    );
    sizes.set(
      'claims of an attribute',
      sizeOfGroups(claims, ({ aboutId, attributeId }) => `${aboutId} ${attributeId}`),
    );
    sizes.set('requirements of a skill', sizeOfLists(reading.derived(REQUIREMENTS_BY_SKILL).values()));
    sizes.set('advice of a thing', sizeOfLists(reading.derived(ADVICE_OF_THINGS).values()));
    sizes.set('facts of a source', sizeOfLists(reading.derived(CITATIONS).values()));
    sizes.set('kin of a skill', sizeOfLists(reading.derived(SKILL_KIN).values()));
    sizes.set('skills inside a skill', sizeOfInside(reading));
    return sizes;
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

/** How many languages a label has, told of the role or skill of which one has the most. */
function* languagesOfLabels({ roles, skills }: FrameworkReading): InPortions<ListSize> {
  let size = NO_LIST;
  for (const { list } of [roles, skills]) {
    yield* eachInPortions(list as readonly (Role | Skill)[], ({ labelLanguages }) => {
      for (const languages of labelLanguages) {
        const count = languages === '' ? 0 : languages.split(' ').length;
        size = { most: Math.max(size.most, count), all: size.all + count };
      }
    });
  }
  return size;
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
