import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client, type Exchange, fetchExchange } from '@urql/core';
import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ENGINES } from '../support/engines.ts';
import { collectWarnings } from './console-warnings.ts';
import { type Worked, withWorkedAnswers } from './worked-answers.ts';

const SETTINGS = pathToFileURL(path.resolve('docs/examples/graphcache.js')).href;
const { cache } = (await import(SETTINGS)) as { cache: Exchange };

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Graphcache with the settings of docs/clients.md, on ${engine.title}`, () => {
    const worked = withWorkedAnswers(engine);
    const warnings = collectWarnings();

    it('keeps every answer, whatever else is asked, without a warning', async () => {
      const client = new Client({
        url: 'http://localhost/graphql',
        exchanges: [cache, fetchExchange],
        fetch: answering(worked),
        preferGetMethod: false,
      });
      for (const requestPolicy of ['network-only', 'cache-only'] as const) {
        for (const { place, document, data } of worked) {
          const result = await client.query(document, {}, { requestPolicy }).toPromise();
          expect(result.data, `${place}, ${requestPolicy}`).toEqual(data);
        }
      }
      expect(warnings).toEqual([]);
    });
  });
}

/** A server that answers these operations. */
function answering(worked: readonly Worked[]): typeof fetch {
  const answers = new Map(worked.map(({ document, data }) => [print(document), { data }]));
  return async (_address, request) => {
    const { query } = JSON.parse(request?.body as string) as { query: string };
    return Response.json(answers.get(print(parse(query))));
  };
}
