import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Neo4jServer, startNeo4j } from '../../tools/neo4j/server.ts';

/**
 * The run's one Neo4j, started when the first suite asks for it, and lent to one test process at a
 * time. Its desk is a TCP port in the run's main process: whoever connects waits for a line with the
 * server's URI, and gives the turn back by closing the connection, which the operating system does
 * too when a test process dies.
 */
export class SharedNeo4j {
  readonly #desk: Server;
  readonly #waiting: Socket[] = [];
  #served: Socket | null = null;
  #server: Promise<Neo4jServer> | null = null;

  private constructor() {
    this.#desk = createServer((socket) => {
      this.#waiting.push(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => this.#leave(socket));
      socket.resume();
      this.#serveNext();
    });
  }

  static async open(): Promise<SharedNeo4j> {
    const shared = new SharedNeo4j();
    shared.#desk.listen(0, '127.0.0.1');
    await once(shared.#desk, 'listening');
    return shared;
  }

  /** Where {@link borrowNeo4j} finds the desk. */
  get port(): number {
    const address = this.#desk.address();
    if (address === null || typeof address === 'string') throw new Error('The desk is closed.');
    return address.port;
  }

  async close(): Promise<void> {
    this.#desk.close();
    for (const socket of [...this.#waiting, this.#served]) socket?.destroy();
    const server = await this.#server?.catch(() => null);
    await server?.stop();
  }

  #serveNext(): void {
    if (this.#served !== null) return;
    const socket = this.#waiting.shift();
    if (socket === undefined) return;
    this.#served = socket;
    this.#server ??= startNeo4j();
    this.#server.then(
      ({ uri }) => socket.write(uri),
      (error: unknown) => socket.end(String(error)),
    );
  }

  #leave(socket: Socket): void {
    const place = this.#waiting.indexOf(socket);
    if (place >= 0) this.#waiting.splice(place, 1);
    if (this.#served !== socket) return;
    this.#served = null;
    this.#serveNext();
  }
}

/** A turn with the run's Neo4j, emptied of nothing: it is as the one before left it. */
export interface BorrowedNeo4j {
  readonly uri: string;
  giveBack(): void;
}

/**
 * Waits for a turn with the Neo4j behind the desk on `port`.
 * @throws Error with the end of its log when the server did not start
 */
export async function borrowNeo4j(port: number): Promise<BorrowedNeo4j> {
  const socket = connect(port, '127.0.0.1');
  const [first] = (await once(socket, 'data')) as [Buffer];
  const answer = first.toString();
  if (answer.startsWith('bolt://')) return { uri: answer, giveBack: () => socket.destroy() };
  throw new Error(answer + (await text(socket)));
}
