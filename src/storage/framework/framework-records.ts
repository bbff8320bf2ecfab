import { typeOf } from '../../graph/ids.ts';
import {
  type AnyRecord,
  type Kind,
  KINDS,
  type List,
  LISTS,
  type NodeKind,
  type RelationshipKind,
} from '../../graph/kinds/kinds.ts';
import { type Label, type Tie } from '../../graph/kinds/kind.ts';
import type { Cited, Framework, FrameworkContent, Transition } from '../../graph/model.ts';
import { recordsOf } from '../../graph/reading/framework-reading.ts';
import { type Column, columnsOf, type Properties, storedProperties } from './columns.ts';
import { CITES, IN, LEADS_TO, LEADS_TO_COLUMNS, LINK_KINDS, type LinkKind } from './graph-model.ts';

/** A node as it is stored. */
export interface NodeRecord {
  readonly id: string;
  readonly label: Label;
  readonly properties: Properties;
}

/** A relationship as it is stored; `properties` include its id. */
export interface LinkRecord {
  readonly id: string;
  readonly kind: LinkKind;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Properties;
}

export interface FrameworkRecords {
  readonly nodes: readonly NodeRecord[];
  readonly links: readonly LinkRecord[];
}

/** A framework's content as the nodes and relationships that hold it. */
export function frameworkRecords(content: FrameworkContent): FrameworkRecords {
  const nodes: NodeRecord[] = [];
  const links: LinkRecord[] = [];
  for (const list of LISTS) {
    const form = new RecordForm(list, content.framework);
    for (const record of recordsOf(content, list) as readonly AnyRecord[]) {
      if (form.kind.form === 'relationship') {
        links.push(form.link(record));
        continue;
      }
      nodes.push(form.node(record));
      links.push(...form.ties(record));
    }
  }
  return { nodes, links };
}

/** How the records of one kind lie in the database. */
export class RecordForm {
  readonly kind: Kind;
  readonly columns: readonly Column[];
  readonly #list: List;
  readonly #framework: Pick<Framework, 'id' | 'slug'>;
  readonly #linkKind: LinkKind | null;

  constructor(list: List, framework: Pick<Framework, 'id' | 'slug'>) {
    const kind = KINDS[list];
    this.kind = kind;
    this.columns = columnsOf(kind);
    this.#list = list;
    this.#framework = framework;
    this.#linkKind =
      kind.form === 'relationship' ? linkKind(kind.relationship, kind.from.label, kind.to.label) : null;
  }

  /** Of a kind that is a node. */
  node(record: AnyRecord): NodeRecord {
    return { id: record.id, label: this.kind.type as Label, properties: this.#properties(record) };
  }

  /** Of a kind that is a relationship. */
  link(record: AnyRecord): LinkRecord {
    const { from, to } = this.kind as RelationshipKind;
    const kind = this.#linkKind as LinkKind;
    const [fromId, toId] = [fieldOf(record, from.field), fieldOf(record, to.field)];
    return { id: record.id, kind, fromId, toId, properties: this.#properties(record) };
  }

  /** What ties a node to others. */
  ties(record: AnyRecord): LinkRecord[] {
    const { id: frameworkId, slug: framework } = this.#framework;
    const links: LinkRecord[] = [];
    for (const [type, fromId, toId] of tiesOf(this.kind as NodeKind, record)) {
      links.push(bareLink(type, fromId, toId, framework));
    }
    if (this.#list !== 'frameworks') links.push(bareLink(IN, record.id, frameworkId, framework));
    if ('citations' in record) links.push(...citesOf(record, framework));
    if (this.#list === 'transitions') links.push(leadsTo(record as Transition, framework));
    return links;
  }

  #properties(record: AnyRecord): Properties {
    return { ...storedProperties(this.columns, record), framework: this.#framework.slug };
  }
}

/** What ties a node to others, by the fields of its record. */
function* tiesOf(
  kind: NodeKind,
  record: AnyRecord,
): Generator<readonly [type: string, fromId: string, toId: string]> {
  for (const [field, { type, direction }] of Object.entries<Tie>(kind.ties)) {
    const value: unknown = record[field as keyof AnyRecord];
    for (const other of typeof value === 'string' ? [value] : ((value ?? []) as readonly string[])) {
      yield direction === 'out' ? [type, record.id, other] : [type, other, record.id];
    }
  }
}

function citesOf({ id, citations }: Cited, framework: string): LinkRecord[] {
  return [...Map.groupBy(citations, ({ sourceId }) => sourceId)].map(([sourceId, each]) => {
    const relationshipId = tieId(CITES, id, sourceId);
    const locators = each.map(({ locator }) => locator);
    return link(CITES, relationshipId, id, sourceId, { id: relationshipId, framework, locators });
  });
}

function leadsTo(transition: Transition, framework: string): LinkRecord {
  const { id, fromId, toId } = transition;
  return link(LEADS_TO, id, fromId, toId, { ...storedProperties(LEADS_TO_COLUMNS, transition), framework });
}

function bareLink(type: string, fromId: string, toId: string, framework: string): LinkRecord {
  const id = tieId(type, fromId, toId);
  return link(type, id, fromId, toId, { id, framework });
}

/** The id of a relationship that says nothing but that it is there. */
function tieId(type: string, fromId: string, toId: string): string {
  return `${type}:${fromId}>${toId}`;
}

function link(type: string, id: string, fromId: string, toId: string, properties: Properties): LinkRecord {
  return { id, kind: linkKind(type, typeOf(fromId), typeOf(toId)), fromId, toId, properties };
}

const KIND_BY_NAME = new Map(LINK_KINDS.map((kind) => [`${kind.from} ${kind.type} ${kind.to}`, kind]));

function linkKind(type: string, from: string, to: string): LinkKind {
  const kind = KIND_BY_NAME.get(`${from} ${type} ${to}`);
  if (kind === undefined) throw new TypeError(`The graph model has no (:${from})-[:${type}]->(:${to}).`);
  return kind;
}

function fieldOf(record: AnyRecord, field: string): string {
  return record[field as keyof AnyRecord];
}
