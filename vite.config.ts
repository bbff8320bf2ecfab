import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { createRequest, formatDocument, stringifyDocument } from '@urql/core';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import * as operations from './src/explorer/graphql/graphql.ts';

/** Where it is built by hand; bin/explorer-parts.mjs says another place. */
const FOLDER = path.resolve(import.meta.dirname, 'dist/explorer/by-hand');
const LEAST_COMPRESSED = 1_024;
/** bin/explorer-parts.mjs builds each by itself. */
const PAGES = [process.env.EXPLORER_PAGE ?? ['index.html', 'playground.html']].flat();

export default defineConfig({
  root: path.resolve(import.meta.dirname, 'src/explorer'),
  // Works under whatever path a proxy has put before it.
  base: './',
  plugins: [react(), documents(), compressed()],
  worker: { format: 'es' },
  cacheDir: path.resolve(import.meta.dirname, 'dist/explorer/.vite'),
  build: {
    outDir: FOLDER,
    emptyOutDir: true,
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // A data: address in a style sheet is one thing more to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: PAGES.map((page) => `src/explorer/${page}`) },
  },
});

/**
 * Writes the manifest of what the pages ask, so that a server which answers trusted documents only answers them: each
 * operation as it is written, which the playground sends, and as the data client sends it, with what its cache adds.
 */
function documents(): Plugin {
  const texts = Object.values(operations).flatMap((each) =>
    each instanceof operations.TypedDocumentString ? [each.toString()] : [],
  );
  const isOperation = (text: string) => /^\s*(query|mutation)\b/.test(text);
  const sent = texts
    .filter(isOperation)
    .flatMap((text) => [text, stringifyDocument(formatDocument(createRequest(text, {}).query))]);
  const manifest = sent.map((text) => [createHash('sha256').update(text).digest('hex'), text] as const);
  return {
    name: 'documents',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify(Object.fromEntries(manifest));
      this.emitFile({ type: 'asset', fileName: 'documents.json', source });
    },
  };
}

/** Puts beside each file what is sent to those who take it compressed. */
function compressed(): Plugin {
  const brotli = promisify(brotliCompress);
  const zip = promisify(gzip);
  let folder = FOLDER;
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: ({ build: { outDir } }) => {
      folder = outDir;
    },
    closeBundle: async () => {
      const names = await readdir(folder, { recursive: true });
      const files = names.filter((name) => /\.(js|css|svg|html)$/.test(name));
      await Promise.all(
        files.map(async (name) => {
          const file = path.resolve(folder, name);
          const bytes = await readFile(file);
          if (bytes.length < LEAST_COMPRESSED) return;
          // Whoever starts the server waits for it: 9 takes five times as long for 3 % less, 11 a hundred times for 12 %.
          const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
          await writeFile(`${file}.br`, await brotli(bytes, { params }));
          await writeFile(`${file}.gz`, await zip(bytes, { level: 9 }));
        }),
      );
    },
  };
}
