import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { FrameworkRecords, LinkRecord, NodeRecord } from '../../storage/framework/framework-records.ts';
import { CITES, IN } from '../../storage/framework/graph-model.ts';
import type { RecordChanges } from '../../storage/framework/record-changes.ts';

type StoredRecord = NodeRecord | LinkRecord;

/** Something in the database that a load leaves alone, because someone changed it there since. */
export interface KeptEdit {
  readonly id: string;
  readonly reason:
    'edited' | 'deleted' | 'edited, and no longer in the seed' | 'tied to something not from the seed';
}

/** What a load of the seed has to do, and what it leaves alone. */
export interface SeedPlan {
  readonly changes: RecordChanges;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly kept: readonly KeptEdit[];
  /** What this load vouches for afterwards: the digest of each record by key. */
  readonly recordDigests: ReadonlyMap<string, string>;
}

/**
 * Compares the seed with what lies in the database and with what the last load wrote. A record that
 * differs from what the last load wrote was edited in the database: it is kept and reported, unless
 * `overwrite` is set. Records that no load wrote are left alone.
 */
export function planSeed(
  seed: FrameworkRecords,
  present: FrameworkRecords,
  loaded: ReadonlyMap<string, string>,
  overwrite: boolean,
): SeedPlan {
  const plan = new PlanInProgress();
  const current = new Map(records(present).map((record) => [recordKey(record), record]));
  const wanted = new Set<string>();

  for (const record of records(seed)) {
    const key = recordKey(record);
    const digest = recordDigest(record);
    const lying = current.get(key);
    const lyingDigest = lying && (saySame(lying, record) ? digest : recordDigest(lying));
    const loadedDigest = loaded.get(key) ?? digestBeforeTies(record, loaded);
    wanted.add(key);
    if (lyingDigest === digest) plan.vouch(key, digest).unchanged += 1;
    else if (lyingDigest === loadedDigest || overwrite) plan.vouch(key, digest).save(record, lying);
    else {
      plan.kept.push({ id: record.id, reason: lying === undefined ? 'deleted' : 'edited' });
      if (loadedDigest !== undefined) plan.vouch(key, loadedDigest);
    }
  }

  const leftOver = records(present).filter(
    (record) => !wanted.has(recordKey(record)) && loaded.has(recordKey(record)),
  );
  const tied = idsTiedTo(
    present.links.filter((link) => !loaded.has(recordKey(link)) && !wanted.has(recordKey(link))),
  );
  for (const record of leftOver) {
    const key = recordKey(record);
    const edited = recordDigest(record) !== loaded.get(key);
    if (overwrite || !(edited || tied.has(record.id))) {
      plan.remove(record);
      continue;
    }
    plan.kept.push({
      id: record.id,
      reason: edited ? 'edited, and no longer in the seed' : 'tied to something not from the seed',
    });
    plan.vouch(key, loaded.get(key) ?? '');
  }
  plan.dropLinksWithoutEnds(present);
  return plan.finish();
}

class PlanInProgress {
  readonly kept: KeptEdit[] = [];
  unchanged = 0;
  readonly #digests = new Map<string, string>();
  readonly #added = new Set<StoredRecord>();
  readonly #changed = new Set<StoredRecord>();
  readonly #removed = new Set<StoredRecord>();
  /** Relationships that are written anew because they tie other things together now. */
  readonly #moved: { readonly from: LinkRecord; readonly to: LinkRecord }[] = [];

  vouch(key: string, digest: string): this {
    this.#digests.set(key, digest);
    return this;
  }

  save(record: StoredRecord, lying: StoredRecord | undefined): void {
    (lying === undefined ? this.#added : this.#changed).add(record);
    if (lying !== undefined && isLink(lying) && isLink(record) && !sameEnds(lying, record)) {
      this.#moved.push({ from: lying, to: record });
    }
  }

  remove(record: StoredRecord): void {
    this.#removed.add(record);
  }

  /** A new relationship to a node that someone deleted cannot be written; it is reported instead. */
  dropLinksWithoutEnds(present: FrameworkRecords): void {
    const removed = new Set([...this.#removed].filter(isNode).map(({ id }) => id));
    const ends = new Set(
      [...present.nodes, ...[...this.#added].filter(isNode)]
        .map(({ id }) => id)
        .filter((id) => !removed.has(id)),
    );
    for (const link of [...this.#added].filter(isLink)) {
      if (ends.has(link.fromId) && ends.has(link.toId)) continue;
      this.#added.delete(link);
      this.#digests.delete(recordKey(link));
      this.kept.push({ id: link.id, reason: 'deleted' });
    }
  }

  finish(): SeedPlan {
    const moved = new Set(this.#moved.map(({ to }) => to));
    const ids = (set: Iterable<StoredRecord>) =>
      [...set]
        .filter((record) => !isForPeople(record))
        .map(({ id }) => id)
        .sort();
    return {
      changes: {
        addNodes: [...this.#added].filter(isNode),
        changeNodes: [...this.#changed].filter(isNode),
        addLinks: [...[...this.#added].filter(isLink), ...this.#moved.map(({ to }) => to)],
        changeLinks: [...this.#changed].filter(isLink).filter((link) => !moved.has(link)),
        removeNodes: [...this.#removed].filter(isNode),
        removeLinks: [...[...this.#removed].filter(isLink), ...this.#moved.map(({ from }) => from)],
      },
      added: ids(this.#added),
      changed: ids(this.#changed),
      removed: ids(this.#removed),
      unchanged: this.unchanged,
      kept: this.kept,
      recordDigests: this.#digests,
    };
  }
}

/** What says nothing that the record it belongs to does not say, and so is not told of. */
function isForPeople(record: StoredRecord): boolean {
  return isLink(record) && (record.kind.type === IN || record.kind.type === CITES);
}

function isLink(record: StoredRecord): record is LinkRecord {
  return 'kind' in record;
}

function sameEnds(a: LinkRecord, b: LinkRecord): boolean {
  return a.fromId === b.fromId && a.toId === b.toId;
}

function isNode(record: StoredRecord): record is NodeRecord {
  return !isLink(record);
}

function records({ nodes, links }: FrameworkRecords): StoredRecord[] {
  return [...nodes, ...links];
}

function idsTiedTo(links: readonly LinkRecord[]): Set<string> {
  return new Set(links.flatMap(({ fromId, toId }) => [fromId, toId]));
}

/**
 * Of a node that was edited before its ids became relationships (graph model 3) it is not known which of them a load had
 * written; that they are all as edited as the node is remembered under their type and the node's id.
 */
function digestBeforeTies(record: StoredRecord, loaded: ReadonlyMap<string, string>): string | undefined {
  return isLink(record) ? loaded.get(`${record.kind.type} ${record.fromId}`) : undefined;
}

/** Nodes by id; relationships by type and id, since LEADS_TO shares the id of its transition. */
function recordKey(record: StoredRecord): string {
  return isLink(record) ? `${record.kind.type} ${record.id}` : record.id;
}

/** 64 bits of SHA-256 over everything that the record says, whatever the order of its properties. */
function recordDigest(record: StoredRecord): string {
  const properties = Object.entries(record.properties).sort(([a], [b]) => (a < b ? -1 : 1));
  const place = isLink(record) ? [record.kind.type, record.fromId, record.toId] : [record.label];
  return hash('sha256', JSON.stringify([place, properties])).slice(0, 16);
}

/** Spares a digest where records are alike, which nearly all are. */
function saySame(a: StoredRecord, b: StoredRecord): boolean {
  const haveSameEnds = isLink(a) && isLink(b) ? sameEnds(a, b) : isNode(a) && isNode(b);
  return haveSameEnds && isDeepStrictEqual(a.properties, b.properties);
}
