import { hash } from 'node:crypto';
import { eachInPortions, type InPortions } from '../../graph/work/portions.ts';
import type { Properties } from '../../storage/framework/columns.ts';
import type { LinkRecord, NodeRecord } from '../../storage/framework/framework-records.ts';

export type StoredRecord = NodeRecord | LinkRecord;

/** A record as it is written, or what an earlier load wrote of one that was edited in the database. */
export type Vouched = StoredRecord | LoadedDigest;

/** The key and the digest of a record that was loaded. */
export type LoadedDigest = readonly [key: string, digest: string];

/** The digests of everything that a load vouches for, interruptible. */
export function* digestsOf(vouched: readonly Vouched[]): InPortions<readonly LoadedDigest[]> {
  const digests: LoadedDigest[] = [];
  yield* eachInPortions(
    vouched,
    (of) => digests.push(isDigest(of) ? of : [recordKey(of), recordDigest(of)]),
    DIGESTED,
  );
  return digests;
}

function isDigest(of: Vouched): of is LoadedDigest {
  return Array.isArray(of);
}

/** Records of which a portion makes digests: some 5 microseconds each. */
const DIGESTED = 512;

/** Nodes by id; relationships by type and id, since LEADS_TO shares the id of its transition. */
export function recordKey(record: StoredRecord): string {
  return isLink(record) ? `${record.kind.type} ${record.id}` : record.id;
}

/** 64 bits of SHA-256 over everything that the record says, whatever the order of its properties. */
export function recordDigest(record: StoredRecord): string {
  const place = isLink(record) ? [record.kind.type, record.fromId, record.toId] : [record.label];
  // The same text as of lists of lists, which would be made of half a million records.
  let text = `[${JSON.stringify(place)},[`;
  let comma = '';
  for (const { name, quoted } of sortedNames(record.properties)) {
    text += `${comma}[${quoted},${JSON.stringify(record.properties[name])}]`;
    comma = ',';
  }
  return hash('sha256', `${text}]]`).slice(0, 16);
}

/** Nearly all records have the properties of some other. */
const SORTED = new Map<string, readonly SortedName[]>();

interface SortedName {
  readonly name: string;
  /** As JSON has it. */
  readonly quoted: string;
}

function sortedNames(properties: Properties): readonly SortedName[] {
  const names = Object.keys(properties);
  const key = names.join();
  const known = SORTED.get(key);
  if (known !== undefined) return known;
  const sorted = names.toSorted().map((name) => ({ name, quoted: JSON.stringify(name) }));
  SORTED.set(key, sorted);
  return sorted;
}

export function isLink(record: StoredRecord): record is LinkRecord {
  return 'kind' in record;
}
