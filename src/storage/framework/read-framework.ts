import { type List, LISTS } from '../../graph/kinds/kinds.ts';
import type { FrameworkContent } from '../../graph/model.ts';
import type { ContentProblem, FrameworkReading } from '../../graph/reading/framework-reading.ts';
import { finishInSlices } from '../../graph/work/slices.ts';
import type { OnRows, Transaction } from '../port/database.ts';
import { BegunPortions } from './begun-portions.ts';
import { closedContent } from './closed-content.ts';
import { KnownRecords } from './known-records.ts';
import type { StoredValues } from './columns.ts';
import { READ_STATEMENTS, ROW } from './read-statements.ts';
import { RecordReader, SharedTexts } from './record-reader.ts';

/** A framework as it lies in the database. */
export interface ReadContent {
  /** Null where there is none of this slug, or what it is called cannot be read. */
  readonly content: FrameworkContent | null;
  /** What was left out of it. */
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads a framework whole, a portion at a time, so that what else this process does is not held up.
 *
 * Whether all of it is of one version is for the caller to know.
 *
 * @param before another reading of it, whose records are taken over where they are equal: they are valid already, and
 *   what is the same object needs not be held twice, nor made into anything again
 */
export async function readFramework(
  transaction: Transaction,
  framework: string,
  onRows: OnRows = () => {},
  before: FrameworkReading | null = null,
): Promise<ReadContent> {
  const texts = new SharedTexts();
  const problems: ContentProblem[] = [];
  const lists: Partial<Record<List, readonly { readonly id: string }[]>> = {};
  // Asked for all at once: the database looks for the rows of the next list while those of one are taken in.
  await using asked = new BegunPortions(
    LISTS.map((list) => transaction.portions(READ_STATEMENTS[list], { framework })),
  );
  for (const [index, list] of LISTS.entries()) {
    const reader = new RecordReader(list, texts);
    const known = new KnownRecords(before?.[list].list ?? []);
    for await (const rows of asked.portionsOf(index)) {
      for (const row of rows) {
        const values = row[ROW] as StoredValues;
        const found = known.find(reader.idIn(values));
        const read = reader.read(values, found instanceof Promise ? await found : found);
        if ('id' in read) known.add(read);
        else {
          known.leaveOut();
          problems.push(...read);
        }
      }
      onRows(rows.length);
    }
    lists[list] = await known.inOrder();
  }
  const { frameworks = [], ...others } = lists;
  const [found] = frameworks;
  if (found === undefined) return { content: null, problems };
  const content = { ...others, framework: found } as unknown as FrameworkContent;
  const closed = await finishInSlices(closedContent(content, before));
  return { content: closed.content, problems: [...problems, ...closed.problems] };
}
