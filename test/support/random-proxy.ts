import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One address for several servers: each request goes to any of them, as behind a load balancer that keeps nothing in mind. */
export class RandomProxy {
  readonly #server: Server;
  /** How many requests each has got, by its address. */
  readonly taken = new Map<string, number>();

  private constructor(targets: readonly string[]) {
    this.#server = createServer((asked, answer) => {
      const target = targets[Math.floor(Math.random() * targets.length)]!;
      this.taken.set(target, (this.taken.get(target) ?? 0) + 1);
      const { method, headers, url } = asked;
      const passedOn = request(new URL(url ?? '/', target), { method, headers }, (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        got.pipe(answer);
      });
      passedOn.on('error', () => answer.writeHead(502).end());
      asked.pipe(passedOn);
    });
  }

  static async before(targets: readonly string[]): Promise<RandomProxy> {
    const proxy = new RandomProxy(targets);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
