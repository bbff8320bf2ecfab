import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy as people put before a server: it passes on what lies beneath a path, without that path, and nothing else. */
export interface PathProxy {
  /** Of the server, behind it: it ends in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

export async function startPathProxy(target: string, path: string): Promise<PathProxy> {
  const { hostname, port } = new URL(target);
  const server: Server = createServer((incoming, answer) => {
    if (incoming.url?.startsWith(path) !== true) {
      answer.writeHead(404).end('The proxy has nothing here.');
      return;
    }
    const beneath = `/${incoming.url.slice(path.length)}`;
    const { method, headers } = incoming;
    const passed = request({ hostname, port, path: beneath, method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
