import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A line to a database, which a test can make silent, or hold up to do something before a message arrives. */
export class DatabaseLine {
  readonly #server: Server;
  readonly #target: URL;
  readonly #sockets = new Set<Socket>();
  /** Those to whoever asks. */
  readonly #near = new Set<Socket>();
  /** Over which nothing comes any more, whatever the line does. */
  readonly #dead = new WeakSet<Socket>();
  #silence: PromiseWithResolvers<void> | null = null;

  /** Called with each piece that is about to go to the database, which gets it when this is done. */
  beforeSending: () => Promise<void> = () => Promise.resolve();

  private constructor(uri: string) {
    this.#target = new URL(uri);
    this.#server = createServer((near) => this.#connect(near));
  }

  /** @param uri of the database, such as `bolt://127.0.0.1:7687` */
  static async to(uri: string): Promise<DatabaseLine> {
    const line = new DatabaseLine(uri);
    line.#server.listen(0, '127.0.0.1');
    await once(line.#server, 'listening');
    return line;
  }

  /** The database by way of this line. */
  get uri(): string {
    return `bolt://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** From now on nothing comes through and nothing is refused, as when a cable was unplugged. */
  goSilent(): void {
    this.#silence ??= Promise.withResolvers();
  }

  speakAgain(): void {
    this.#silence?.resolve();
    this.#silence = null;
  }

  /** The connections that there are lose their other end without a word; new ones are as ever. */
  loseOthers(): void {
    for (const socket of this.#sockets) this.#dead.add(socket);
  }

  /** The other end of each connection says that it will send nothing more, and goes on listening. */
  halfClose(): void {
    for (const socket of this.#near) socket.end();
  }

  close(): void {
    this.speakAgain();
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #connect(near: Socket): void {
    const far = connect(Number(this.#target.port), this.#target.hostname);
    const end = (): void => {
      for (const socket of [near, far]) socket.destroy();
    };
    this.#near.add(near);
    for (const socket of [near, far]) {
      this.#sockets.add(socket);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        this.#near.delete(socket);
      });
      socket.on('error', end);
    }
    const there = this.#carry(near, far, () => this.beforeSending());
    const back = this.#carry(far, near, () => Promise.resolve());
    void Promise.allSettled([there, back]);
    there.then(end, end);
    back.then(end, end);
  }

  async #carry(from: Socket, to: Socket, before: () => Promise<void>): Promise<void> {
    for await (const piece of from) {
      await before();
      await this.#silence?.promise;
      if (this.#dead.has(from)) continue;
      if (!to.writable) return;
      to.write(piece as Buffer);
    }
  }
}
