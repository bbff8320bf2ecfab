import { isDeepStrictEqual } from 'node:util';
import type { FrameworkRecords, LinkRecord, NodeRecord } from '../../storage/framework/framework-records.ts';
import { CITES, IN } from '../../storage/framework/graph-model.ts';
import type { RecordChanges } from '../../storage/framework/record-changes.ts';
import { isLink, recordDigest, recordKey, type StoredRecord, type Vouched } from './record-digests.ts';

/** Something in the database that a load leaves alone, because someone changed it there since. */
export interface KeptEdit {
  readonly id: string;
  readonly reason:
    'edited' | 'deleted' | 'edited, and no longer in the seed' | 'tied to something not from the seed';
}

/** What a load of the seed does, and what it leaves alone. */
export interface SeedPlan {
  /** In the order of the seed where it is loaded for the first time, otherwise by id. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly kept: readonly KeptEdit[];
}

/** The same, before it is done. */
interface PlannedLoad extends SeedPlan {
  readonly changes: RecordChanges;
  /** What this load vouches for afterwards; see `digestsOf`. */
  readonly vouched: readonly Vouched[];
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
): PlannedLoad {
  if (present.nodes.length === 0 && loaded.size === 0) return planOfFirst(seed);
  const plan = new PlanInProgress();
  const current = new Map(records(present).map((record) => [recordKey(record), record]));
  const wanted = new Set<string>();

  for (const record of records(seed)) {
    const key = recordKey(record);
    const lying = current.get(key);
    const loadedDigest = loaded.get(key) ?? digestBeforeTies(record, loaded);
    wanted.add(key);
    if (lying !== undefined && saySame(lying, record)) plan.vouch(record).unchanged += 1;
    else if ((lying && recordDigest(lying)) === loadedDigest || overwrite) {
      plan.vouch(record).save(record, lying);
    } else {
      plan.kept.push({ id: record.id, reason: lying === undefined ? 'deleted' : 'edited' });
      if (loadedDigest !== undefined) plan.vouch([key, loadedDigest]);
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
    plan.vouch([key, loaded.get(key) ?? '']);
  }
  plan.dropLinksWithoutEnds(present);
  return plan.finish();
}

/** Where nothing is there, everything is added. */
function planOfFirst(seed: FrameworkRecords): PlannedLoad {
  const none: readonly never[] = [];
  return {
    changes: {
      addNodes: seed.nodes,
      addLinks: seed.links,
      changeNodes: none,
      changeLinks: none,
      removeNodes: none,
      removeLinks: none,
    },
    added: idsToTell(records(seed)),
    changed: none,
    removed: none,
    unchanged: 0,
    kept: none,
    vouched: records(seed),
  };
}

function idsToTell(some: readonly StoredRecord[]): string[] {
  return some.filter((record) => !isForPeople(record)).map(({ id }) => id);
}

class PlanInProgress {
  readonly kept: KeptEdit[] = [];
  unchanged = 0;
  readonly #vouched = new Set<Vouched>();
  readonly #added = new Set<StoredRecord>();
  readonly #changed = new Set<StoredRecord>();
  readonly #removed = new Set<StoredRecord>();
  /** Relationships that are written anew because they tie other things together now. */
  readonly #moved: { readonly from: LinkRecord; readonly to: LinkRecord }[] = [];

  vouch(of: Vouched): this {
    this.#vouched.add(of);
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
    if (!this.kept.some(({ reason }) => reason === 'deleted')) return;
    const removed = new Set([...this.#removed].filter(isNode).map(({ id }) => id));
    const ends = new Set(
      [...present.nodes, ...[...this.#added].filter(isNode)]
        .map(({ id }) => id)
        .filter((id) => !removed.has(id)),
    );
    for (const link of [...this.#added].filter(isLink)) {
      if (ends.has(link.fromId) && ends.has(link.toId)) continue;
      this.#added.delete(link);
      this.#vouched.delete(link);
      this.kept.push({ id: link.id, reason: 'deleted' });
    }
  }

  finish(): PlannedLoad {
    const moved = new Set(this.#moved.map(({ to }) => to));
    return {
      changes: {
        addNodes: [...this.#added].filter(isNode),
        changeNodes: [...this.#changed].filter(isNode),
        addLinks: [...[...this.#added].filter(isLink), ...this.#moved.map(({ to }) => to)],
        changeLinks: [...this.#changed].filter(isLink).filter((link) => !moved.has(link)),
        removeNodes: [...this.#removed].filter(isNode),
        removeLinks: [...[...this.#removed].filter(isLink), ...this.#moved.map(({ from }) => from)],
      },
      added: idsToTell([...this.#added]).sort(),
      changed: idsToTell([...this.#changed]).sort(),
      removed: idsToTell([...this.#removed]).sort(),
      unchanged: this.unchanged,
      kept: this.kept,
      vouched: [...this.#vouched],
    };
  }
}

/** What says nothing that the record it belongs to does not say, and so is not told of. */
export function isForPeople(record: StoredRecord): boolean {
  return isLink(record) && (record.kind.type === IN || record.kind.type === CITES);
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

function saySame(a: StoredRecord, b: StoredRecord): boolean {
  const haveSameEnds = isLink(a) && isLink(b) ? sameEnds(a, b) : isNode(a) && isNode(b);
  return haveSameEnds && isDeepStrictEqual(a.properties, b.properties);
}
