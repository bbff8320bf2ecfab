/*
 * What model 2 said in texts and model 3 says by relationships. A migration keeps what it was written with: this is not
 * the table of kinds, which goes on changing.
 */

/** A property that held ids, and the relationship that holds them now. */
export interface TieField {
  readonly property: string;
  readonly type: string;
  /** The labels that it may lead to. */
  readonly to: readonly string[];
  /** `in`: the relationship comes from what the property names. */
  readonly direction: 'out' | 'in';
  readonly isSet: boolean;
  /** Whether a record cannot be without it. */
  readonly isRequired: boolean;
  /** Whether model 2 had the relationship beside the property. */
  readonly wasTie: boolean;
}

export interface UpgradedKind {
  readonly label: string;
  readonly fields: readonly TieField[];
  readonly isCited: boolean;
}

const one = (property: string, type: string, ...to: string[]): TieField => ({
  property,
  type,
  to,
  direction: 'out',
  isSet: false,
  isRequired: true,
  wasTie: true,
});
const oneOrNone = (...field: Parameters<typeof one>): TieField => ({ ...one(...field), isRequired: false });
const set = (...field: Parameters<typeof one>): TieField => ({ ...oneOrNone(...field), isSet: true });
const from = (field: TieField): TieField => ({ ...field, direction: 'in' });
const added = (field: TieField): TieField => ({ ...field, wasTie: false });

const STAGES = added(set('stageIds', 'HOLDS_AT', 'Stage'));

export const UPGRADED_KINDS: readonly UpgradedKind[] = [
  { label: 'Framework', fields: [], isCited: true },
  { label: 'Source', fields: [], isCited: false },
  { label: 'Attribute', fields: [], isCited: false },
  { label: 'Stage', fields: [], isCited: true },
  { label: 'SkillCategory', fields: [], isCited: false },
  {
    label: 'Skill',
    fields: [one('categoryId', 'IN_CATEGORY', 'SkillCategory'), set('partIds', 'HAS_PART', 'Skill')],
    isCited: true,
  },
  { label: 'Responsibility', fields: [], isCited: true },
  { label: 'Activity', fields: [], isCited: true },
  { label: 'Role', fields: [oneOrNone('variantOfId', 'VARIANT_OF', 'Role')], isCited: true },
  { label: 'RoleTitle', fields: [from(one('roleId', 'CALLED', 'Role'))], isCited: true },
  {
    label: 'Transition',
    fields: [one('fromId', 'LEAVES', 'Role'), one('toId', 'REACHES', 'Role'), STAGES],
    isCited: true,
  },
  { label: 'Shift', fields: [from(one('transitionId', 'SHIFTS', 'Transition'))], isCited: true },
  {
    label: 'Claim',
    fields: [
      one('aboutId', 'ABOUT', 'Role', 'Stage', 'Transition'),
      added(one('attribute', 'OF_ATTRIBUTE', 'Attribute')),
      added(oneOrNone('skillId', 'BEARS_ON', 'Skill')),
      added(oneOrNone('responsibilityId', 'BEARS_ON', 'Responsibility')),
      STAGES,
    ],
    isCited: true,
  },
  {
    label: 'Advice',
    fields: [
      set('aboutIds', 'ABOUT', 'Role', 'Skill', 'Stage', 'Transition'),
      set('audienceIds', 'MEANT_FOR', 'Role'),
      set('developsIds', 'DEVELOPS', 'Skill'),
      STAGES,
    ],
    isCited: true,
  },
];

/** The ids in a property of a node; the attribute of a claim was its key alone. */
export function idsIn(field: TieField, value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (field.property !== 'attribute') return endsIn(field, values);
  return endsIn(
    field,
    values.map((key) => `Attribute:${String(key)}`),
  );
}

/** The ids that a field may hold, each once; people may have written anything. */
export function endsIn({ to }: TieField, ids: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(ids) ? ids : [];
  return [...new Set(all.filter((id) => typeof id === 'string' && to.includes(labelOf(id))) as string[])];
}

/** The label of the node that an id names. */
export function labelOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}
