import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/graphql/schema.ts';
import { clientSettings } from '../../tools/client-settings.ts';

describe('docs/clients.md', () => {
  it('has the settings that follow from the schema', () => {
    for (const [file, text] of clientSettings(executableSchema())) {
      expect(readFileSync(file, 'utf8'), `${file}: run npm run generate`).toBe(text);
    }
  });
});
