import { createHash } from 'node:crypto';
import { LISTS } from '../../graph/kinds/kinds.ts';
import type { FrameworkContent } from '../../graph/model.ts';
import { recordsOf } from '../../graph/reading/framework-reading.ts';

/** Of all that a framework states. */
export function digestOfContent(content: FrameworkContent): string {
  const hash = createHash('sha256');
  for (const list of LISTS) {
    for (const record of recordsOf(content, list)) hash.update(JSON.stringify(record));
  }
  return hash.digest('hex');
}
