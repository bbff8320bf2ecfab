import path from 'node:path';

/** Where bin/explorer.mjs puts what it builds. */
export const EXPLORER_BUILDS = path.resolve(import.meta.dirname, '../../dist/explorer');
