import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const EXPLORER = path.resolve(import.meta.dirname, '../../src/explorer');

/** What draws a picture here and a library would draw otherwise: compressed, by itself, without React. */
export async function drawingKb(entries: readonly string[]): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: EXPLORER,
    build: {
      write: false,
      minify: true,
      lib: { entry: entries.map((entry) => path.join(EXPLORER, entry)), formats: ['es'] },
      rolldownOptions: { external: [/^react/] },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs
    .map((each) => (each.type === 'chunk' ? each.code : each.source))
    .reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length / 1_000, 0);
}
