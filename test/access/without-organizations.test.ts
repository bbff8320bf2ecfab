import { beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { createToken } from '../../src/access/tokens/token-folder.ts';
import { OperationSequence } from '../../tools/random-operations/operation-sequence.ts';
import type { Operation } from '../../tools/random-operations/random-operation.ts';
import { readSdl } from '../../tools/random-operations/sdl.ts';
import { readVocabulary } from '../../tools/random-operations/vocabulary.ts';
import { ENGINES } from '../support/engines.ts';
import { EVERYTHING } from '../support/everything.ts';
import { framework } from '../support/framework.ts';
import { type ServedApp, withAppGraph } from '../support/served-app.ts';

const CHART = `id,title,manager,unit,grade,cost
1,Ruler of Zeppelins,,Top,9,200000
2,lead,1,Hangar,7,150000
3,lead,1,Hangar,7,140000`;

const OPERATIONS = 200;

/** Everywhere that an organization can be met. */
const QUESTIONS: readonly string[] = [
  '{ graph { version readAt counts { kind count } memory { readings peak limit } frameworks { slug version } } }',
  '{ organization(slug: "acme") { name } }',
  '{ organization(slug: "acne") { name } }',
  '{ organizations { totalCount nodes { slug } pageInfo { endCursor } } }',
  '{ position(id: "Position:acme/1") { title } }',
  '{ node(id: "Organization:acme") { id } }',
  '{ nodes(ids: ["Organization:acme", "Position:acme/2", "Role:lead"]) { id } }',
  '{ compareOrganizations(before: "acme", after: "later") { added { id } } }',
  '{ search(text: "acme") { totalCount nodes { node { id } score } } }',
  '{ search(text: "zeppelins", kinds: [POSITION, ORGANIZATION]) { totalCount nodes { node { id } } } }',
  '{ search(text: "zeppelin lead", kinds: [POSITION, ROLE]) { totalCount nodes { node { id } score matched } } }',
  '{ resolveTitle(title: "Ruler of Zeppelins") { role { id } confidence reason } }',
  '{ role(ref: "Ruler of Zeppelins") { id } }',
  '{ advice(about: "Organization:acme") { totalCount } }',
];
const FILES = ['acme.csv', 'acme.json?within=1', 'acme.svg', 'acne.csv', 'acme.pdf', 'acme'];

/** What of two lists is not the same at the same place; one of a hundred questions would be lost in the whole. */
function differences(answers: readonly unknown[], others: readonly unknown[]): unknown[] {
  return answers
    .map((answer, index) => [answer, others[index]])
    .filter(([answer, other]) => JSON.stringify(answer) !== JSON.stringify(other));
}

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`A caller without organizations:read on ${engine.title}`, () => {
    const graph = withAppGraph(engine, framework(EVERYTHING));
    let served: ServedApp;
    let full: Readonly<Record<string, string>>;
    let narrow: Readonly<Record<string, string>>;
    beforeAll(async () => {
      served = await graph.serve({ access: { ...parseConfig({}).access, open: ['read'] } });
      const bearer = async (scope: 'read' | 'organizations:read') => {
        const made = { name: scope, scopes: [scope], expiresAt: null };
        const { secret } = await createToken(served.dataDirectory, made);
        return { authorization: `Bearer ${secret}` };
      };
      full = await bearer('organizations:read');
      narrow = await bearer('read');
    });

    async function told(headers: Readonly<Record<string, string>>, operations: readonly Operation[] = []) {
      const answers: unknown[] = [];
      for (const query of QUESTIONS) {
        for (const freshness of ['max-age=0', 'no-cache']) {
          const { status, text } = await served.post(query, {
            headers: { ...headers, 'cache-control': freshness },
          });
          answers.push([query, status, text]);
        }
      }
      for (const file of FILES) {
        for (const method of ['GET', 'HEAD']) {
          const response = await served.get(`/export/organizations/${file}`, { headers, method });
          const seen = [...response.headers].filter(([name]) => name !== 'date');
          answers.push([method, file, response.status, seen, await response.text()]);
        }
      }
      for (const { query, variables } of operations) {
        const { status, text } = await served.post(query, { headers, variables });
        answers.push([query, variables, status, text]);
      }
      return answers;
    }

    it('is told byte for byte what a database without organizations would tell, and that they never were', async () => {
      const before = await told({});
      await served.importChart('acme', CHART);
      await served.importChart('later', CHART.replace('2,lead,1', '4,lead,1'));
      const text = async (query: string, variables = {}) =>
        (await served.post(query, { headers: full, variables })).text;
      // Operations that name what there is, and some of them the pages after it.
      const sequence = new OperationSequence(readSdl(), await readVocabulary(text), 12);
      const operations: Operation[] = [];
      for (let answer: string | null = null; operations.length < OPERATIONS;) {
        const operation = sequence.after(answer);
        operations.push(operation);
        answer = await text(operation.query, operation.variables);
      }
      const [anybody, withToken] = [await told({}, operations), await told(narrow, operations)];
      expect(differences(anybody.slice(0, before.length), before)).toEqual([]);
      expect(differences(withToken, anybody)).toEqual([]);

      const all = await told(full);
      expect(JSON.stringify(all)).toContain('Ruler of Zeppelins');
      expect(differences(all, before).length).toBeGreaterThan(20);

      await served.command('remove', 'organization', 'acme');
      await served.command('remove', 'organization', 'later');
      expect(differences(await told({}, operations), anybody)).toEqual([]);
    });

    it('sees the framework change as everybody does', async () => {
      const version = async (headers = {}) =>
        (await served.ask('{ graph { version } }', headers)).graph.version as number;
      const [narrowly, fully] = [await version(), await version(full)];
      expect(fully).toBeGreaterThan(narrowly);
      expect(
        (await served.ask('{ graph { frameworks { version } } }')).graph.frameworks.reduce(
          (sum: number, each: { version: number }) => sum + each.version,
          0,
        ),
      ).toBe(narrowly);
    });
  });
}
