import type { Socket } from 'node:net';
import { pack, type Packed, Structure, unpack } from './packstream.ts';

/** Bolt 5.4: the newest that needs no more than the messages below. */
const VERSION = [0, 0, 4, 5];
const HANDSHAKE_BYTES = 20;
const LARGEST_CHUNK = 0xffff;

/** The server's end of one connection: the handshake, and messages in both directions. */
export class BoltLine {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #isOpen = false;
  #chunks: Buffer[] = [];

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** The messages of the client, until it hangs up. */
  async *messages(): AsyncGenerator<Structure> {
    for await (const piece of this.#socket) {
      this.#received = Buffer.concat([this.#received, piece as Buffer]);
      if (!this.#isOpen && !this.#shakeHands()) continue;
      yield* this.#complete();
    }
  }

  send(tag: number, ...fields: readonly Packed[]): void {
    if (!this.#socket.writable) return;
    const message = pack(new Structure(tag, fields));
    for (let from = 0; from < message.length; from += LARGEST_CHUNK) {
      const chunk = message.subarray(from, from + LARGEST_CHUNK);
      this.#socket.write(Buffer.concat([Buffer.from([chunk.length >> 8, chunk.length & 0xff]), chunk]));
    }
    this.#socket.write(Buffer.from([0, 0]));
  }

  #shakeHands(): boolean {
    if (this.#received.length < HANDSHAKE_BYTES) return false;
    this.#received = this.#received.subarray(HANDSHAKE_BYTES);
    this.#socket.write(Buffer.from(VERSION));
    this.#isOpen = true;
    return true;
  }

  *#complete(): Generator<Structure> {
    while (this.#received.length >= 2) {
      const size = this.#received.readUInt16BE(0);
      if (this.#received.length < 2 + size) return;
      if (size > 0) this.#chunks.push(this.#received.subarray(2, 2 + size));
      this.#received = this.#received.subarray(2 + size);
      if (size > 0 || this.#chunks.length === 0) continue;
      const message = unpack(Buffer.concat(this.#chunks));
      this.#chunks = [];
      if (message instanceof Structure) yield message;
    }
  }
}
