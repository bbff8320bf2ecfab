/* What no server of this protocol can be quicker than by much: Fastify looks up a ready text and sends it. */
import { readFileSync } from 'node:fs';
import fastify from 'fastify';

/** By question and what it is asked of. */
const answers = new Map(Object.entries(JSON.parse(readFileSync(process.env.ANSWERS, 'utf8'))));

const server = fastify();
server.post('/graphql', (request, reply) => {
  const { query, variables } = request.body;
  const { ref, from, to } = variables;
  const name = query.slice('query '.length, query.indexOf('('));
  const subject = ref ?? (from === undefined ? undefined : `${from} ${to}`);
  return reply
    .type('application/json')
    .send(answers.get(subject === undefined ? name : `${name} ${subject}`));
});
const url = await server.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
process.stdout.write(`Ready at ${url}/graphql\n`);
