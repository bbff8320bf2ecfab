import { hash } from 'node:crypto';
import { eachInPortions, type InPortions } from '../../graph/work/portions.ts';
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
  const properties = sortedNames(Object.keys(record.properties)).map((name) => [
    name,
    record.properties[name],
  ]);
  const place = isLink(record) ? [record.kind.type, record.fromId, record.toId] : [record.label];
  return hash('sha256', JSON.stringify([place, properties])).slice(0, 16);
}
/** Nearly all records have the properties of some other. */
const SORTED = new Map<string, readonly string[]>();

function sortedNames(names: readonly string[]): readonly string[] {
  const key = names.join();
  const known = SORTED.get(key);
  if (known !== undefined) return known;
  const sorted = names.toSorted();
  SORTED.set(key, sorted);
  return sorted;
}

export function isLink(record: StoredRecord): record is LinkRecord {
  return 'kind' in record;
}
