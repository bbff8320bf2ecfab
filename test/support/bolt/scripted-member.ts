import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { BoltLine } from './bolt-line.ts';
import type { Packed, Structure } from './packstream.ts';

const SUCCESS = 0x70;
const RECORD = 0x71;
const IGNORED = 0x7e;
const FAILURE = 0x7f;

/** The messages of Bolt 5.4 by their tags. */
const NAMES: Readonly<Record<number, MessageName>> = {
  0x01: 'HELLO',
  0x02: 'GOODBYE',
  0x0f: 'RESET',
  0x10: 'RUN',
  0x11: 'BEGIN',
  0x12: 'COMMIT',
  0x13: 'ROLLBACK',
  0x2f: 'DISCARD',
  0x3f: 'PULL',
  0x66: 'ROUTE',
  0x6a: 'LOGON',
  0x6b: 'LOGOFF',
};

export type MessageName =
  | 'HELLO'
  | 'GOODBYE'
  | 'RESET'
  | 'RUN'
  | 'BEGIN'
  | 'COMMIT'
  | 'ROLLBACK'
  | 'DISCARD'
  | 'PULL'
  | 'ROUTE'
  | 'LOGON'
  | 'LOGOFF';

export type Fields = Readonly<Record<string, Packed>>;

/** A transaction on one connection; a statement outside of one makes its own. */
export interface ScriptedTransaction {
  readonly mode: 'r' | 'w';
  readonly bookmarks: readonly string[];
  /** What is written when it is committed. */
  readonly written: string[];
}

/** What the members of a cluster have in common. */
export interface Script {
  /** Before a message is answered; what it throws is the answer. */
  before(member: ScriptedMember, name: MessageName, transaction: ScriptedTransaction | null): Promise<void>;
  route(): Fields;
  run(member: ScriptedMember, transaction: ScriptedTransaction, text: string, parameters: Fields): Rows;
  /** The bookmark of what was written. */
  commit(transaction: ScriptedTransaction): string;
}

export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Packed[])[];
}

/** A failure as Neo4j names it. */
export class BoltFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** One server of a scripted cluster, on a port of its own. */
export class ScriptedMember {
  readonly name: string;
  readonly #script: Script;
  readonly #sockets = new Set<Socket>();
  #server: Server;
  #port = 0;

  constructor(name: string, script: Script) {
    this.name = name;
    this.#script = script;
    this.#server = this.#newServer();
  }

  get address(): string {
    return `127.0.0.1:${this.#port}`;
  }

  /** Listens, after {@link stop} on the same port. */
  async start(): Promise<void> {
    this.#server = this.#newServer();
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** As if its process were gone: connections break, and no new ones are taken. */
  stop(): void {
    this.#server.close();
    this.hangUp();
  }

  /** Breaks the connections that there are. */
  hangUp(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #newServer(): Server {
    return createServer((socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
      // A connection that breaks is what some tests are about.
      this.#serve(socket).catch(() => socket.destroy());
    });
  }

  async #serve(socket: Socket): Promise<void> {
    const line = new BoltLine(socket);
    const conversation = new Conversation(this, this.#script, line);
    for await (const message of line.messages()) {
      if (!(await conversation.answer(message))) break;
    }
    socket.destroy();
  }
}

class Conversation {
  readonly #member: ScriptedMember;
  readonly #script: Script;
  readonly #line: BoltLine;
  #transaction: ScriptedTransaction | null = null;
  #isOwnTransaction = false;
  #rows: readonly (readonly Packed[])[] = [];
  #hasFailed = false;

  constructor(member: ScriptedMember, script: Script, line: BoltLine) {
    this.#member = member;
    this.#script = script;
    this.#line = line;
  }

  /** Whether the conversation goes on. */
  async answer({ tag, fields }: Structure): Promise<boolean> {
    const name = NAMES[tag];
    if (name === undefined) throw new Error(`A scripted server does not know the message ${tag}.`);
    if (name === 'GOODBYE') return false;
    if (name === 'RESET') {
      this.#hasFailed = false;
      this.#transaction = null;
    }
    if (this.#hasFailed) {
      this.#line.send(IGNORED);
      return true;
    }
    try {
      if (name === 'BEGIN') this.#begin(fields[0] as Fields);
      await this.#script.before(this.#member, name, this.#transaction);
      this.#line.send(SUCCESS, this.#meaning(name, fields));
    } catch (error) {
      if (!(error instanceof BoltFailure)) throw error;
      this.#hasFailed = true;
      this.#line.send(FAILURE, { code: error.code, message: error.message });
    }
    return true;
  }

  #begin(extra: Fields): void {
    this.#transaction = {
      mode: extra['mode'] === 'r' ? 'r' : 'w',
      bookmarks: (extra['bookmarks'] as readonly string[] | undefined) ?? [],
      written: [],
    };
  }

  #meaning(name: MessageName, fields: readonly Packed[]): Fields {
    switch (name) {
      case 'HELLO':
        return { server: 'Neo4j/5.26.0', connection_id: 'scripted', hints: {} };
      case 'ROUTE':
        return { rt: this.#script.route() };
      case 'RUN':
        return this.#run(fields);
      case 'PULL':
        return this.#pull();
      case 'COMMIT':
        return this.#commit();
      case 'ROLLBACK':
        this.#transaction = null;
        return {};
      default:
        return {};
    }
  }

  #run([text, parameters, extra]: readonly Packed[]): Fields {
    if (this.#transaction === null) {
      this.#begin(extra as Fields);
      this.#isOwnTransaction = true;
    }
    const transaction = this.#transaction as unknown as ScriptedTransaction;
    const result = this.#script.run(this.#member, transaction, String(text), parameters as Fields);
    this.#rows = result.rows;
    return { fields: result.columns, t_first: 0, qid: 0 };
  }

  #pull(): Fields {
    for (const row of this.#rows) this.#line.send(RECORD, row);
    this.#rows = [];
    const end = { type: 'r', t_last: 0, db: 'neo4j' };
    if (!this.#isOwnTransaction) return end;
    this.#isOwnTransaction = false;
    return { ...end, ...this.#commit() };
  }

  #commit(): Fields {
    const transaction = this.#transaction;
    this.#transaction = null;
    return transaction === null ? {} : { bookmark: this.#script.commit(transaction) };
  }
}
