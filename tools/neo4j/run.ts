/** `node tools/neo4j/run.ts [port]`: a throw-away Neo4j in the foreground, for `npm start` to run against. */
import { whyUnavailable } from './distribution.ts';
import { startNeo4j } from './server.ts';

const reason = await whyUnavailable();
if (reason !== null) {
  console.error(`Neo4j cannot run here: ${reason}.`);
  process.exit(1);
}

const port = process.argv[2] === undefined ? undefined : Number(process.argv[2]);
if (port !== undefined && !(port > 0 && port < 65_536)) {
  console.error(`${process.argv[2]} is not a port; give a number below 65536, or nothing for a free one.`);
  process.exit(1);
}
console.log('Starting Neo4j; the first time its jars are downloaded, which takes about 30 seconds.');
const server = await startNeo4j({ port });
console.log(`Neo4j answers. In another terminal:

  NEO4J_URI=${server.uri} npm start

Its data is thrown away when you stop it with Ctrl-C.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.stop().then(() => process.exit(0));
  });
}
