import { type Kind, KINDS, LISTS } from '../../graph/kinds/kinds.ts';
import type { Label, Tie } from '../../graph/kinds/kind.ts';
import { columnsOf } from './columns.ts';
import type { GraphSchema } from '../port/database.ts';

/*
 * The graph as it lies in the database, as the table of kinds makes it: which labels and relationship types there are
 * and what they tie together. docs/graph-model.md shows it as a picture. Every node and every relationship carries its
 * global `id` and the `framework` or `organization` that it belongs to; relationships are unique by (type, id).
 */

/** Raised whenever stored graphs must be changed to be read by this program; see ../migrations/. */
export const GRAPH_MODEL_VERSION = 4;

/** What a framework consists of. */
export const NODE_LABELS: readonly Label[] = LISTS.flatMap((list) => {
  const kind = KINDS[list];
  return kind.form === 'node' ? [kind.type] : [];
});

/** A relationship type between two labels. `ABOUT` occurs once for each pair that it ties together. */
export interface LinkKind {
  readonly type: string;
  readonly from: Label;
  readonly to: Label;
  /** The names of the properties that it may have, beside `framework`. */
  readonly properties: readonly string[];
}

/** The names of the properties that the records of a kind may have, beside `framework`. */
export function propertiesOf(kind: Kind): string[] {
  return columnsOf(kind).flatMap(({ properties }) => properties);
}

/** From everything of a framework to the framework. */
export const IN = 'IN';
/** From what cites a source to the source, once for the two of them: for people, who see there what stands on it. */
export const CITES = 'CITES';
/** A transition once more, from role to role with the transition's id: to follow, and for people. */
export const LEADS_TO = 'LEADS_TO';

/** What of a transition its {@link LEADS_TO} has too. */
export const LEADS_TO_COLUMNS = columnsOf(KINDS.transitions).filter(({ field }) =>
  ['id', 'kind', 'years'].includes(field),
);
const LEADS_TO_KIND: LinkKind = {
  type: LEADS_TO,
  from: 'Role',
  to: 'Role',
  properties: LEADS_TO_COLUMNS.flatMap(({ properties }) => properties),
};

export const LINK_KINDS: readonly LinkKind[] = LISTS.flatMap((list): LinkKind[] => {
  const kind = KINDS[list];
  if (kind.form === 'relationship') {
    const { relationship: type, from, to } = kind;
    return [{ type, from: from.label, to: to.label, properties: propertiesOf(kind) }];
  }
  const ties: readonly Tie[] = Object.values(kind.ties);
  const properties = ['id'];
  const from = kind.type;
  return [
    ...ties.flatMap(({ type, to, direction }) =>
      to.map((other) =>
        direction === 'out'
          ? { type, from, to: other, properties }
          : { type, from: other, to: from, properties },
      ),
    ),
    ...(list === 'transitions' ? [LEADS_TO_KIND] : []),
    ...(list === 'frameworks' ? [] : [{ type: IN, from, to: 'Framework', properties } as const]),
    ...('citations' in kind.schema.shape
      ? [{ type: CITES, from, to: 'Source', properties: [...properties, 'locators'] } as const]
      : []),
  ];
});

/**
 * `Meta` is the one node that says which graph model this is; a `Seed` holds what the last load of a framework wrote; a
 * `Scope` holds the version of a framework or an organization and outlives it, so that versions only rise.
 */
export const GRAPH_SCHEMA: GraphSchema = {
  unique: [...NODE_LABELS, 'Organization', 'Position', 'Meta', 'Seed', 'Scope'].map((label) => ({
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
