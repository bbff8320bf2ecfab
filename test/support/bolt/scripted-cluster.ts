import {
  BoltFailure,
  type Fields,
  type MessageName,
  type Rows,
  type Script,
  ScriptedMember,
  type ScriptedTransaction,
} from './scripted-member.ts';

/** A statement as it arrived. */
export interface Arrived {
  readonly member: ScriptedMember;
  readonly mode: 'r' | 'w';
  readonly text: string;
}

/** Called before a message is answered, which waits for it. */
type Before = (member: ScriptedMember, name: MessageName) => Promise<void> | void;

/**
 * A cluster that speaks Bolt and holds one list of texts: statements with `CREATE` put their parameter `id` into it,
 * others give it back in a column `id`. One member leads and takes writes; the others get them at once, unless they were
 * told to lag. As with Neo4j, a transaction that names a bookmark waits until its member is so far.
 */
export class ScriptedCluster {
  readonly members: readonly ScriptedMember[];
  /** What was written and acknowledged, in its order. */
  readonly written: string[] = [];
  /** Since the last {@link forget}. */
  readonly arrived: Arrived[] = [];
  before: Before = () => {};
  /** What it says of its database, beside what it is. */
  status = '';
  #leader: ScriptedMember | null;
  readonly #gone = new Set<ScriptedMember>();
  /** How far those are that lag. */
  readonly #lagging = new Map<ScriptedMember, number>();
  #progress = Promise.withResolvers<void>();

  private constructor(size: number) {
    this.members = Array.from(
      { length: size },
      (_, index) => new ScriptedMember(`m${index}`, this.#script()),
    );
    this.#leader = this.members[0] ?? null;
  }

  static async open(size: number): Promise<ScriptedCluster> {
    const cluster = new ScriptedCluster(size);
    for (const member of cluster.members) await member.start();
    return cluster;
  }

  close(): void {
    for (const member of this.members) member.stop();
    // Nothing is left waiting.
    this.#lagging.clear();
    this.#progress.resolve();
  }

  /** The address of the whole, which names its first member. */
  get uri(): string {
    return `neo4j://${this.members[0]?.address}`;
  }

  get leader(): ScriptedMember | null {
    return this.#leader;
  }

  /** Null: there is none, as while a cluster chooses. */
  lead(member: ScriptedMember | null): void {
    this.#leader = member;
  }

  drop(member: ScriptedMember): void {
    this.#gone.add(member);
    member.stop();
  }

  /** From now on it gets nothing that is written. */
  lag(member: ScriptedMember): void {
    this.#lagging.set(member, this.written.length);
  }

  catchUp(member: ScriptedMember): void {
    this.#lagging.delete(member);
    this.#tell();
  }

  forget(): void {
    this.arrived.length = 0;
  }

  #script(): Script {
    return {
      before: async (member, name, transaction) => {
        await this.before(member, name);
        if (transaction !== null) await this.#reached(member, transaction.bookmarks);
      },
      route: () => this.#route(),
      run: (member, transaction, text, parameters) => this.#run(member, transaction, text, parameters),
      commit: (transaction) => {
        this.written.push(...transaction.written);
        this.#tell();
        return `scripted:${this.written.length}`;
      },
    };
  }

  #route(): Fields {
    const there = this.members.filter((member) => !this.#gone.has(member));
    const followers = there.filter((member) => member !== this.#leader);
    const of = (role: string, members: readonly ScriptedMember[]) => ({
      role,
      addresses: members.map(({ address }) => address),
    });
    return {
      ttl: 300,
      db: 'neo4j',
      servers: [
        of('WRITE', this.#leader === null ? [] : [this.#leader]),
        of('READ', followers.length === 0 ? there : followers),
        of('ROUTE', there),
      ],
    };
  }

  #run(member: ScriptedMember, transaction: ScriptedTransaction, text: string, parameters: Fields): Rows {
    this.arrived.push({ member, mode: transaction.mode, text });
    if (text.includes('dbms.components')) {
      return { columns: ['versions[0]', 'edition'], rows: [['5.26.0', 'enterprise']] };
    }
    if (text.includes('SHOW DATABASES')) {
      return { columns: ['name', 'statusMessage'], rows: [['neo4j', this.status]] };
    }
    if (!text.includes('CREATE')) {
      const ids = [...this.written.slice(0, this.#isAt(member)), ...transaction.written];
      return { columns: ['id'], rows: ids.map((id) => [id]) };
    }
    if (member !== this.#leader) {
      throw new BoltFailure(
        'Neo.ClientError.Cluster.NotALeader',
        'No write operations are allowed on this one.',
      );
    }
    transaction.written.push(String(parameters['id']));
    return { columns: [], rows: [] };
  }

  #isAt(member: ScriptedMember): number {
    return this.#lagging.get(member) ?? this.written.length;
  }

  async #reached(member: ScriptedMember, bookmarks: readonly string[]): Promise<void> {
    const wanted = Math.max(0, ...bookmarks.map((bookmark) => Number(bookmark.split(':')[1])));
    while (this.#isAt(member) < wanted) await this.#progress.promise;
  }

  #tell(): void {
    this.#progress.resolve();
    this.#progress = Promise.withResolvers();
  }
}
