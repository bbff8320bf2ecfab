import { createHash } from 'node:crypto';

/** Changes with everything that a text depends on, which is given; 32 letters and digits. */
export function tagOfParts(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
