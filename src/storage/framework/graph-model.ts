import type { GraphSchema } from '../port/database.ts';

/*
 * The graph as it lies in the database: which labels and relationship types there are and what they
 * tie together. docs/graph-model.md shows it as a picture. Every node and every relationship carries
 * its global `id` and the `framework` or `organization` that it belongs to; relationships are unique
 * by (type, id).
 */

/** Raised whenever stored graphs must be changed to be read by this program; see migrations.ts. */
export const GRAPH_MODEL_VERSION = 2;

/** What a framework consists of. */
export const NODE_LABELS = [
  'Framework',
  'Source',
  'Attribute',
  'Stage',
  'SkillCategory',
  'Skill',
  'Responsibility',
  'Activity',
  'Role',
  'RoleTitle',
  'Transition',
  'Shift',
  'Claim',
  'Advice',
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** A relationship type between two labels. `ABOUT` occurs once for each pair that it ties together. */
export interface LinkKind {
  readonly type: LinkType;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
}

export type LinkType =
  | 'IN_CATEGORY'
  | 'HAS_PART'
  | 'REQUIRES'
  | 'RESPONSIBLE_FOR'
  | 'SPENDS_TIME_ON'
  | 'BUILDS_ON'
  | 'VARIANT_OF'
  | 'CALLED'
  | 'REPORTS_TO'
  | 'WORKS_WITH'
  | 'FOCUSES_ON'
  | 'LEADS_TO'
  | 'LEAVES'
  | 'REACHES'
  | 'SHIFTS'
  | 'ABOUT'
  | 'MEANT_FOR'
  | 'DEVELOPS';

export const LINK_KINDS: readonly LinkKind[] = [
  { type: 'IN_CATEGORY', from: 'Skill', to: 'SkillCategory' },
  { type: 'HAS_PART', from: 'Skill', to: 'Skill' },
  { type: 'REQUIRES', from: 'Role', to: 'Skill' },
  { type: 'RESPONSIBLE_FOR', from: 'Role', to: 'Responsibility' },
  { type: 'SPENDS_TIME_ON', from: 'Role', to: 'Activity' },
  { type: 'BUILDS_ON', from: 'Role', to: 'Role' },
  { type: 'VARIANT_OF', from: 'Role', to: 'Role' },
  { type: 'CALLED', from: 'Role', to: 'RoleTitle' },
  { type: 'REPORTS_TO', from: 'Role', to: 'Role' },
  { type: 'WORKS_WITH', from: 'Role', to: 'Role' },
  { type: 'FOCUSES_ON', from: 'Role', to: 'Stage' },
  { type: 'LEADS_TO', from: 'Role', to: 'Role' },
  { type: 'LEAVES', from: 'Transition', to: 'Role' },
  { type: 'REACHES', from: 'Transition', to: 'Role' },
  { type: 'SHIFTS', from: 'Transition', to: 'Shift' },
  { type: 'ABOUT', from: 'Claim', to: 'Role' },
  { type: 'ABOUT', from: 'Claim', to: 'Stage' },
  { type: 'ABOUT', from: 'Claim', to: 'Transition' },
  { type: 'ABOUT', from: 'Advice', to: 'Role' },
  { type: 'ABOUT', from: 'Advice', to: 'Skill' },
  { type: 'ABOUT', from: 'Advice', to: 'Stage' },
  { type: 'ABOUT', from: 'Advice', to: 'Transition' },
  { type: 'MEANT_FOR', from: 'Advice', to: 'Role' },
  { type: 'DEVELOPS', from: 'Advice', to: 'Skill' },
];

/**
 * `Meta` is the one node that says which graph model this is and which seed was loaded; a `Scope`
 * holds the version of a framework or an organization and outlives it, so that versions only rise.
 */
export const GRAPH_SCHEMA: GraphSchema = {
  unique: [...NODE_LABELS, 'Organization', 'Position', 'Meta', 'Scope'].map((label) => ({
    label,
    property: 'id',
  })),
  indexed: [
    ...NODE_LABELS.filter((label) => label !== 'Framework').map((label) => ({
      label,
      property: 'framework',
    })),
    { label: 'Position', property: 'organization' },
  ],
};
