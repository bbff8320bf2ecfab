import { type List, LISTS } from '../../graph/kinds/kinds.ts';
import { byId, type FrameworkContent } from '../../graph/model.ts';
import type { ContentProblem, FrameworkReading } from '../../graph/reading/framework-reading.ts';
import { eachInPortions, type InPortions, sortedInPortions } from '../../graph/work/portions.ts';
import { finishInSlices } from '../../graph/work/slices.ts';
import type { OnRows, Transaction } from '../port/database.ts';
import { closedContent } from './closed-content.ts';
import { READ_STATEMENTS } from './read-statements.ts';
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
  for (const list of LISTS) {
    const reader = new RecordReader(list, texts);
    const known = await finishInSlices(recordsById(before?.[list].list ?? []));
    const records: { readonly id: string }[] = [];
    for await (const rows of transaction.portions(READ_STATEMENTS[list], { framework })) {
      for (const row of rows) {
        const read = reader.read(row, known);
        if ('id' in read) records.push(read);
        else problems.push(...read);
      }
      onRows(rows.length);
    }
    lists[list] = await finishInSlices(sortedInPortions(records, byId));
  }
  const { frameworks = [], ...others } = lists;
  const [found] = frameworks;
  if (found === undefined) return { content: null, problems };
  const content = { ...others, framework: found } as unknown as FrameworkContent;
  const closed = await finishInSlices(closedContent(content));
  return { content: closed.content, problems: [...problems, ...closed.problems] };
}

function* recordsById(
  records: readonly { readonly id: string }[],
): InPortions<ReadonlyMap<string, { readonly id: string }>> {
  const known = new Map<string, { readonly id: string }>();
  yield* eachInPortions(records, (record) => known.set(record.id, record));
  return known;
}
