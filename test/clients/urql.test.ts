import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client, type Exchange, makeResult } from '@urql/core';
import { print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { filter, map, pipe } from 'wonka';
import { ENGINES } from '../support/engines.ts';
import { collectWarnings } from './console-warnings.ts';
import { withWorkedAnswers } from './worked-answers.ts';

const SETTINGS = pathToFileURL(path.resolve('docs/examples/graphcache.js')).href;
const { cache } = (await import(SETTINGS)) as { cache: Exchange };

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Graphcache with the settings of docs/clients.md, on ${engine.title}`, () => {
    const worked = withWorkedAnswers(engine);
    const warnings = collectWarnings();

    it('keeps every answer, whatever else is asked, without a warning', async () => {
      const answers = new Map(worked.map(({ document, data }) => [print(document), data]));
      let asked = 0;
      const server: Exchange = () => (operations) =>
        pipe(
          operations,
          filter(({ kind }) => kind === 'query'),
          map((operation) => {
            asked += 1;
            return makeResult(operation, { data: answers.get(print(operation.query)) });
          }),
        );
      const client = new Client({ url: 'http://localhost/graphql', exchanges: [cache, server] });
      for (const { place, document, data } of worked) {
        const result = await client.query(document, {}, { requestPolicy: 'network-only' }).toPromise();
        expect(result.data, place).toEqual(data);
      }
      const before = asked;
      for (const { place, document, data } of worked) {
        const result = await client.query(document, {}, { requestPolicy: 'cache-only' }).toPromise();
        expect(result.data, place).toEqual(data);
      }
      expect(asked).toBe(before);
      expect(warnings).toEqual([]);
    });
  });
}
