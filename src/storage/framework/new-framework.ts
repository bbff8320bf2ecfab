import { type AnyRecord, KINDS, type List, LISTS, type NodeKind } from '../../graph/kinds/kinds.ts';
import type { FrameworkContent } from '../../graph/model.ts';
import { recordsOf } from '../../graph/reading/framework-reading.ts';
import type { Transaction } from '../port/database.ts';
import { batches, StatementQueue } from '../statement-queue.ts';
import { type LinkRecord, type NodeRecord, RecordForm } from './framework-records.ts';
import { CITES, IN, LEADS_TO, propertiesOf } from './graph-model.ts';
import { type NewNode, NewNodes, ownTies, statedProperties } from './new-nodes.ts';
import { sendLinks, sendNodes, statedOf } from './record-changes.ts';

/** Told of all that was written, some thousand at a time, while the database writes it. */
export type OnWritten = (records: readonly (NodeRecord | LinkRecord)[]) => void | Promise<void>;

/**
 * Writes a framework of which nothing is there yet. Its records are made as they are sent, so that no more of them is held
 * than two statements have.
 *
 * @throws Error when a relationship's end is missing, which would otherwise be left out silently.
 */
export async function writeNewFramework(
  transaction: Transaction,
  content: FrameworkContent,
  onWritten: OnWritten,
  signal?: AbortSignal,
): Promise<void> {
  const writing = new NewFramework(transaction, content, onWritten, signal);
  await writing.write();
}

class NewFramework {
  readonly #content: FrameworkContent;
  readonly #queue: StatementQueue;
  readonly #onWritten: OnWritten;
  /** What ties nodes together that are not written with one of them. */
  readonly #loose: LinkRecord[] = [];

  constructor(
    transaction: Transaction,
    content: FrameworkContent,
    onWritten: OnWritten,
    signal: AbortSignal | undefined,
  ) {
    this.#content = content;
    this.#queue = new StatementQueue(transaction, signal);
    this.#onWritten = onWritten;
  }

  async write(): Promise<void> {
    await this.#itself();
    const lists = LISTS.filter((list) => recordsOf(this.#content, list).length > 0);
    for (const list of lists) {
      if (list !== 'frameworks' && KINDS[list].form === 'node') await this.#nodes(list);
    }
    for (const links of Map.groupBy(this.#loose, ({ kind }) => kind).values()) {
      const properties = statedOf(links[0]?.kind.properties ?? [], links);
      for (const some of batches(links))
        await sendLinks(this.#queue, some, properties, this.#content.framework.slug);
    }
    for (const list of lists) if (KINDS[list].form === 'relationship') await this.#relationships(list);
    await this.#queue.finish();
  }

  async #itself(): Promise<void> {
    const { framework } = this.#content;
    const form = new RecordForm('frameworks', framework);
    const node = form.node(framework);
    const links = form.ties(framework);
    this.#loose.push(...links);
    await sendNodes(this.#queue, [node], statedOf(propertiesOf(form.kind), [node]), framework.slug);
    await this.#onWritten([node, ...links]);
  }

  async #relationships(list: List): Promise<void> {
    const { framework } = this.#content;
    const form = new RecordForm(list, framework);
    const records = recordsOf(this.#content, list) as readonly AnyRecord[];
    const properties = statedProperties(form.columns, records);
    for (const some of batches(records)) {
      const links = some.map((record) => form.link(record));
      await sendLinks(this.#queue, links, properties, framework.slug);
      await this.#onWritten(links);
    }
  }

  async #nodes(list: List): Promise<void> {
    const { framework } = this.#content;
    const form = new RecordForm(list, framework);
    const records = recordsOf(this.#content, list) as readonly AnyRecord[];
    const properties = statedProperties(form.columns, records);
    const ties = ownTies(form.kind as NodeKind);
    const types = new Set([IN, LEADS_TO, ...ties.map(({ type }) => type)]);
    const [cited, others] = [true, false].map((isCited) => new NewNodes(list, properties, isCited));
    for (const some of batches(records, () => 3 + ties.length)) {
      const [ofOne, rest]: [NewNode[], NewNode[]] = [[], []];
      const written: (NodeRecord | LinkRecord)[] = [];
      for (const record of some) {
        const node = form.node(record);
        const isOfOne = citesOne(record);
        (isOfOne ? ofOne : rest).push({ record, node });
        const links = form.ties(record);
        this.#loose.push(
          ...links.filter(({ kind: { type } }) => !types.has(type) && !(isOfOne && type === CITES)),
        );
        written.push(node, ...links);
      }
      await this.#send(cited as NewNodes, ofOne);
      await this.#send(others as NewNodes, rest);
      await this.#onWritten(written);
    }
  }

  async #send(form: NewNodes, nodes: readonly NewNode[]): Promise<void> {
    if (nodes.length === 0) return;
    const { id: frameworkId, slug: framework } = this.#content.framework;
    const parameters = { bundles: form.bundles(nodes), framework, frameworkId };
    await this.#queue.send(form.statement, parameters, ([row]) => {
      const missing = nodes.length - Number(row?.['saved']);
      if (missing > 0)
        throw new Error(`${missing} (:${nodes[0]?.node.label}) are tied to something that does not exist.`);
    });
  }
}

/** Whether a record cites one source, in one place or several. */
function citesOne(record: AnyRecord): boolean {
  const citations = 'citations' in record ? record.citations : [];
  const [first] = citations;
  return first !== undefined && citations.every(({ sourceId }) => sourceId === first.sourceId);
}
