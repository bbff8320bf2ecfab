import path from 'node:path';
import { PACKAGE_FOLDER } from '../config.ts';

/** Where bin/explorer.mjs puts what it builds. */
export const EXPLORER_BUILDS = path.join(PACKAGE_FOLDER, 'dist', 'explorer');
