import { createHash } from 'node:crypto';
import { LISTS } from '../../graph/kinds/kinds.ts';
import type { FrameworkContent } from '../../graph/model.ts';
import { recordsOf } from '../../graph/reading/framework-reading.ts';
import { eachInPortions, type InPortions } from '../../graph/work/portions.ts';

/** Records that a portion takes in: some 5 microseconds each. */
const DIGESTED = 512;
/** Characters. */
const DIGESTED_TOGETHER = 64 * 1024;

/** Of all that a framework states, interruptible. */
export function* digestOfContent(content: FrameworkContent): InPortions<string> {
  const hash = createHash('sha256');
  for (const list of LISTS) {
    const records: readonly object[] = recordsOf(content, list);
    let text = '';
    yield* eachInPortions(
      records,
      (record) => {
        text += JSON.stringify(record);
        if (text.length < DIGESTED_TOGETHER) return;
        hash.update(text);
        text = '';
      },
      DIGESTED,
    );
    hash.update(text);
  }
  return hash.digest('hex');
}
