import { buildSchema, getNamedType, isInputObjectType, isObjectType, print } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { rawRequest } from '../http/raw-request.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { type ServedApp, withAppGraph } from '../support/served-app.ts';
import { typeDefs } from '../../src/graphql/typeDefs.generated.ts';

const LADDER = framework({
  transitions: [{ from: 'lead', to: 'manager' }],
  requirements: [{ role: 'manager', skill: 'coding' }],
});

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Answers that a server keeps on ${engine.title}`, () => {
    const graph = withAppGraph(engine, LADDER);
    let served: ServedApp;
    beforeAll(async () => {
      served = await graph.serve();
    });

    async function tag(query: string, headers: Record<string, string> = {}): Promise<string | undefined> {
      const path = `/graphql?${new URLSearchParams({ query }).toString()}`;
      const answer = await rawRequest(served.url + path, {
        headers: { 'apollo-require-preflight': '1', ...headers },
      });
      expect(answer.status).toBe(200);
      return answer.headers.etag;
    }

    it('are of the graph as it is, after each write', async () => {
      const question =
        '{ organizations { nodes { slug } } search(text: "chief") { totalCount } graph { version } }';
      const before = await served.ask(question);
      expect(await served.ask(question)).toEqual(before);
      await served.importChart('acme', 'id,title,manager\n1,Chief,\n2,Lead,1\n');
      const after = await served.ask(question);
      expect(after).not.toEqual(before);
      expect(after.organizations).toEqual({ nodes: [{ slug: 'acme' }] });
      await served.importChart('acme', 'id,title,manager\n1,Chief,\n2,Chief of Staff,1\n');
      expect(await served.ask(question)).not.toEqual(after);
      await served.command('remove', 'organization', 'acme');
      expect((await served.ask(question)).organizations).toEqual({ nodes: [] });
    });

    it('are counted when they are sent again, since no operation is executed then', async () => {
      const kept = async () =>
        Number(
          /^rolegraph_graphql_kept_answers_total (\d+)$/m.exec(
            await (await served.get('/metrics')).text(),
          )?.[1],
        );
      const before = await kept();
      for (let turn = 0; turn < 3; turn += 1) await served.ask('query Again { roles { totalCount } }');
      expect(await kept()).toBe(before + 2);
    });

    it('have a tag, and those that are not kept have none', async () => {
      expect(await tag('{ role(ref: "lead") { title } }')).toMatch(/^W\//);
      expect(await tag('{ role(ref: "nobody") { title } }')).toBeUndefined();
      const gap =
        'profileGap(profile: [{ skill: "coding", level: 2 }], to: "manager") { coverage { value } }';
      expect(await tag(`{ ${gap} }`)).toBeUndefined();
      expect(await tag(`{ graph { version } ...Gap } fragment Gap on Query { ${gap} }`)).toBeUndefined();
    });
  });
}

it('An own profile is told by an argument that is called so, and by nothing else', () => {
  const schema = buildSchema(print(typeDefs));
  const tellers = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type)) return Object.values(type.getFields());
    return isObjectType(type) ? Object.values(type.getFields()).flatMap(({ args }) => args) : [];
  });
  const names = tellers
    .filter(({ type }) => getNamedType(type).name === 'SkillLevelInput')
    .map(({ name }) => name);
  expect(new Set(names)).toEqual(new Set(['profile']));
});
