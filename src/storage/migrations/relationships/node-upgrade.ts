import { type LoadedDigests, recordDigest } from './loaded-digests.ts';
import { idsIn, type TieField, type UpgradedKind } from './tie-fields.ts';

/** A node of model 2 with the ends of its relationships, by the property that repeats them. */
export interface OldNode {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly ties: Readonly<Record<string, readonly string[]>>;
}

/** A relationship to write or to take away. */
export interface TieRow {
  readonly type: string;
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly framework: string;
  /** Of a citation: where in the source. */
  readonly locators: readonly string[] | null;
}

export interface NodeUpgrade {
  readonly added: readonly TieRow[];
  readonly removed: readonly TieRow[];
}

/**
 * What becomes of the relationships of a node. Where it and its relationships said different things, somebody edited one
 * of the two: a node that is as the last load wrote it leaves the word to its relationships, and every other has it.
 */
export function upgradeOf(kind: UpgradedKind, node: OldNode, loaded: LoadedDigests): NodeUpgrade {
  const { id, properties } = node;
  const isLoaded = loaded.has(id);
  const isAsLoaded = isLoaded && loaded.get(id) === recordDigest([kind.label], properties);
  const framework = typeof properties['framework'] === 'string' ? properties['framework'] : null;
  const added: TieRow[] = [];
  const removed: TieRow[] = [];
  for (const field of kind.fields) {
    const row = (other: string) => tieRow(field, id, other, framework ?? '');
    const stated = idsIn(field, properties[field.property]);
    const tied = node.ties[field.property] ?? [];
    const kept = keptTies(field, stated, tied, isAsLoaded, (other) => loaded.has(keyOf(row(other))));
    removed.push(...tied.filter((other) => !kept.includes(other)).map(row));
    added.push(...kept.filter((other) => !tied.includes(other)).map(row));
  }
  if (kind.isCited) added.push(...citesRows(id, properties['citations'], framework ?? ''));
  if (isLoaded) {
    loaded.set(id, isAsLoaded ? recordDigest([kind.label], withoutTies(kind, properties)) : EDITED);
    for (const tie of added) loaded.set(keyOf(tie), isAsLoaded ? digestOf(tie) : EDITED);
    if (!isAsLoaded) for (const type of newTypes(kind)) loaded.set(`${type} ${id}`, EDITED);
  }
  if (framework !== null && kind.label !== 'Framework') {
    const isIn = { ...tieRow(IN, id, `Framework:${framework}`, framework) };
    added.push(isIn);
    if (isLoaded) loaded.set(keyOf(isIn), digestOf(isIn));
  }
  return { added, removed };
}

/** The digest of nothing: whatever lies there was edited since. */
const EDITED = '';
const IN = { type: 'IN', direction: 'out' } as const;

function keptTies(
  { isSet, isRequired, wasTie }: TieField,
  stated: readonly string[],
  tied: readonly string[],
  isAsLoaded: boolean,
  wasLoaded: (other: string) => boolean,
): readonly string[] {
  if (!wasTie) return stated;
  if (isAsLoaded) return tied.length === 0 && isRequired ? stated : tied;
  const byHand = tied.filter((other) => !wasLoaded(other));
  if (isSet) return [...new Set([...stated, ...byHand])];
  return stated.length > 0 ? stated : byHand;
}

function tieRow(
  { type, direction }: Pick<TieField, 'type' | 'direction'>,
  own: string,
  other: string,
  framework: string,
): TieRow {
  const [fromId, toId] = direction === 'out' ? [own, other] : [other, own];
  return { type, id: `${type}:${fromId}>${toId}`, fromId, toId, framework, locators: null };
}

/** One for each source, with all places in it. */
function citesRows(id: string, citations: unknown, framework: string): TieRow[] {
  if (!Array.isArray(citations)) return [];
  const locators = new Map<string, string[]>();
  for (const citation of citations) {
    if (typeof citation !== 'string') continue;
    const hash = citation.indexOf('#');
    const source = `Source:${citation.slice(0, hash)}`;
    locators.set(source, [...(locators.get(source) ?? []), citation.slice(hash + 1)]);
  }
  return [...locators].map(([source, places]) => ({
    ...tieRow({ type: 'CITES', direction: 'out' }, id, source, framework),
    locators: places,
  }));
}

/** The types of relationships that model 2 did not have. */
function newTypes({ fields, isCited }: UpgradedKind): string[] {
  const types = fields.filter(({ wasTie }) => !wasTie).map(({ type }) => type);
  return isCited ? [...types, 'CITES'] : types;
}

function withoutTies({ fields }: UpgradedKind, properties: OldNode['properties']): OldNode['properties'] {
  const gone = new Set(fields.map(({ property }) => property));
  return Object.fromEntries(Object.entries(properties).filter(([property]) => !gone.has(property)));
}

function keyOf({ type, id }: TieRow): string {
  return `${type} ${id}`;
}

function digestOf({ type, id, fromId, toId, framework, locators }: TieRow): string {
  return recordDigest(
    [type, fromId, toId],
    locators === null ? { id, framework } : { id, framework, locators },
  );
}
