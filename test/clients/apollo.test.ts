import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InMemoryCache } from '@apollo/client';
import { describe, expect, it } from 'vitest';
import { ENGINES } from '../support/engines.ts';
import { collectWarnings } from './console-warnings.ts';
import { withWorkedAnswers } from './worked-answers.ts';

const SETTINGS = pathToFileURL(path.resolve('docs/examples/apollo-cache.js')).href;
const { cache } = (await import(SETTINGS)) as { cache: InMemoryCache };

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(
    `The cache of Apollo Client with the settings of docs/clients.md, on ${engine.title}`,
    () => {
      const worked = withWorkedAnswers(engine);
      const warnings = collectWarnings();

      it('keeps every answer, whatever else is asked, without a warning', () => {
        for (const { document, data } of worked) cache.writeQuery({ query: document, data });
        for (const { place, document, data } of worked) {
          expect(cache.readQuery({ query: document }), place).toEqual(data);
        }
        expect(warnings).toEqual([]);
      });
    },
  );
}
