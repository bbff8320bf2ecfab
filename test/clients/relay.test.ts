import { createRequire } from 'node:module';
import type * as Relay from 'relay-runtime';
import { describe, expect, it } from 'vitest';
import { ENGINES } from '../support/engines.ts';
import { collectWarnings } from './console-warnings.ts';
import { relayOperation } from './relay-operation.ts';
import { SCHEMA, withWorkedAnswers } from './worked-answers.ts';

const { createOperationDescriptor, Environment, Network, RecordSource, Store } = createRequire(
  import.meta.url,
)('relay-runtime') as typeof Relay;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`The store of Relay, on ${engine.title}`, () => {
    const worked = withWorkedAnswers(engine);
    const warnings = collectWarnings();

    it('keeps every answer, whatever else is asked, without a warning', () => {
      const environment = new Environment({
        network: Network.create(() => {
          throw new Error('Nothing is asked for.');
        }),
        store: new Store(new RecordSource()),
      });
      const operations = worked.map(({ place, document, data }) => ({
        place,
        data,
        operation: createOperationDescriptor(relayOperation(SCHEMA, document), {}),
      }));
      for (const { operation, data } of operations) {
        environment.retain(operation);
        environment.commitPayload(operation, data);
      }
      for (const { place, operation, data } of operations) {
        const { data: kept, isMissingData } = environment.lookup(operation.fragment);
        expect(isMissingData, place).toBe(false);
        expect(kept, place).toEqual(data);
      }
      expect(warnings).toEqual([]);
    });
  });
}
