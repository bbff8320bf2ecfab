import { beforeEach, expect, test, vi } from 'vitest';
import { appWith, programWith, run } from './terminal.ts';

beforeEach(() => {
  for (const name of ['NEO4J_URI', 'HOST', 'ROLEGRAPH_SEED']) vi.stubEnv(name, '');
});

const TEXT = 'Führungskraft, 管理職\n';

/** As they come from a server, which parts them anywhere: here behind each byte. */
async function* bytes(): AsyncGenerator<Uint8Array> {
  for (const byte of new TextEncoder().encode(TEXT)) yield Uint8Array.of(byte);
}

test.each([
  'export framework acme --format yaml',
  'export candidates acme globex',
  'export organization acme --format json',
])('%s prints letters whole that come in several pieces', async (line) => {
  const server = appWith({
    exportFramework: async () => ({
      title: 'Acme',
      terms: { licence: null, origin: null, attribution: null, isModified: false },
      records: 1,
      tables: [],
      pieces: bytes(),
    }),
    exportCandidates: async () => ({
      candidates: 1,
      mediaType: 'text/csv',
      fileName: 'acme-globex.csv',
      pieces: bytes(),
    }),
    exportOrganization: async () => ({ name: 'Acme', positions: 1, content: bytes() }),
  });
  const { exitCode, out } = await run(line, programWith({ findServer: async () => server }));
  expect({ exitCode, out }).toEqual({ exitCode: 0, out: TEXT });
});
