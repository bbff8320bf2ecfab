import { expect, test } from 'vitest';
import { diffFramework } from '../../src/cli/diff-framework.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

test('compares the framework that comes with the program too, whose slug no other may have', async () => {
  const told: string[] = [];
  await diffFramework({ out: (text) => told.push(text) } as Partial<Terminal> as Terminal, 'seed', 'seed');
  expect(told).toEqual(['seed and seed say the same.\n']);
});
