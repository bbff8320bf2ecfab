/*
 * The edges of a Mermaid flowchart. No kept parser of flowcharts runs in Node alone: the one in the package `mermaid` (some
 * 70 MB with what it draws with) needs a document of a browser, and `@mermaid-js/parser` knows other kinds of diagrams only. What
 * ladders are drawn with is small: nodes with labels, edges, `click` lines; everything else is about looks.
 */

export interface FlowNode {
  readonly id: string;
  /** Its id where nothing labels it. */
  readonly label: string;
  /** Where a `click` line leads. */
  readonly url: string | null;
}

export interface FlowEdge {
  readonly from: FlowNode;
  readonly to: FlowNode;
  /** `---` leads nowhere and `<-->` both ways: neither says which of the two comes first. */
  readonly isDirected: boolean;
  readonly line: number;
}

/** Nobody writes longer ones. */
const LONGEST_LINE = 5_000;
const LOOKS =
  /^(?:graph|flowchart|subgraph|end|direction|classDef|class|style|linkStyle|accTitle|accDescr|title)\b(?![^\s]*[([{])/;
const CLICK = /^click\s+([^\s"]+)\s+(?:href\s+)?"([^"]*)"/;
/** Between the sign that opens a shape and the one that closes it, the longest first. */
const SHAPES: readonly (readonly [open: string, close: string])[] = [
  ['(((', ')))'],
  ['((', '))'],
  ['([', '])'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['[/', '/]'],
  ['[/', '\\]'],
  ['[\\', '\\]'],
  ['[\\', '/]'],
  ['{{', '}}'],
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['>', ']'],
];
/** `-->`, `---`, `-.->`, `==>`, `--x`, `<-->`, with or without words in it. */
const LINK =
  /^\s*(<|[xo](?=[-=]))?(?:--+|==+|-\.+-?|~~~+)(?:([^->|=.\s][^|]*?|\s+[^-=|>]*?)\s*(?:--+|==+|\.+-))?(>|[xo](?![\p{L}\p{N}]))?\s*(?:\|[^|]*\|\s*)?/u;
const ID = /^(?:(?!--|==|-\.|~~~|:::)[^\s()[\]{}<>|&;"@])+/u;
const ENTITY = /#(\w+);/g;
const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', semi: ';' };

/** Of any other kind of diagram there are none. @param firstLine the line of the file on which the text begins */
export function flowchartEdges(text: string, firstLine: number): FlowEdge[] {
  if (!/^\s*(?:graph|flowchart)\b/m.test(text)) return [];
  const labels = new Map<string, string>();
  const urls = new Map<string, string>();
  const edges: { from: string; to: string; isDirected: boolean; line: number }[] = [];
  for (const [index, whole] of text.split('\n').entries()) {
    if (whole.length > LONGEST_LINE) continue;
    for (const statement of statementsOf(whole)) {
      const click = CLICK.exec(statement);
      if (click !== null) urls.set(click[1] ?? '', click[2] ?? '');
      if (click !== null || LOOKS.test(statement)) continue;
      edges.push(...chainOf(statement, labels).map((edge) => ({ ...edge, line: firstLine + index })));
    }
  }
  const node = (id: string): FlowNode => ({ id, label: labels.get(id) ?? id, url: urls.get(id) ?? null });
  return edges.map(({ from, to, ...edge }) => ({ ...edge, from: node(from), to: node(to) }));
}

/** The statements of a line, without comments: a semicolon ends one, unless it stands in a label. */
function statementsOf(line: string): string[] {
  const statements = [''];
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && '([{'.includes(sign)) depth += 1;
    else if (!isQuoted && ')]}'.includes(sign)) depth = Math.max(0, depth - 1);
    if (!isQuoted && depth === 0 && line.startsWith('%%', at)) break;
    if (!isQuoted && depth === 0 && sign === ';') statements.push('');
    else statements.push((statements.pop() ?? '') + sign);
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
}

/** The edges of `a --> b & c --> d`; labels that stand in it are kept. What cannot be read ends it. */
function chainOf(statement: string, labels: Map<string, string>) {
  const edges: { from: string; to: string; isDirected: boolean }[] = [];
  let rest = statement;
  let before: { readonly ids: readonly string[]; readonly isDirected: boolean } | null = null;
  for (;;) {
    const group = groupAt(rest, labels);
    if (group === null) return edges;
    for (const from of before?.ids ?? [])
      for (const to of group.ids) edges.push({ from, to, isDirected: before?.isDirected ?? false });
    const link = LINK.exec(group.rest);
    if (link === null) return edges;
    before = { ids: group.ids, isDirected: link[3] === '>' && link[1] === undefined };
    rest = group.rest.slice(link[0].length);
  }
}

/** `a(Label) & b`: nodes that an edge leads to or from together. */
function groupAt(text: string, labels: Map<string, string>): { ids: string[]; rest: string } | null {
  const ids: string[] = [];
  for (let rest = text; ;) {
    const node = nodeAt(rest.trimStart(), labels);
    if (node === null) return ids.length === 0 ? null : { ids, rest };
    ids.push(node.id);
    const and = /^\s*&\s*/.exec(node.rest);
    if (and === null) return { ids, rest: node.rest };
    rest = node.rest.slice(and[0].length);
  }
}

function nodeAt(text: string, labels: Map<string, string>): { id: string; rest: string } | null {
  const id = ID.exec(text)?.[0];
  if (id === undefined) return null;
  let rest = text.slice(id.length);
  for (const [open, close] of SHAPES) {
    const end = rest.startsWith(open) ? rest.indexOf(close, open.length) : -1;
    if (end === -1) continue;
    const label = labelOf(closing(rest, open, close, end));
    if (label !== '') labels.set(id, label);
    rest = rest.slice(open.length + closing(rest, open, close, end).length + close.length);
    break;
  }
  return { id, rest: rest.replace(/^:::[\w-]+/, '') };
}

/** What stands in a shape: up to the sign that closes it, brackets within being closed first, and quotes as they are. */
function closing(text: string, open: string, close: string, first: number): string {
  const quoted = /^\s*"[^"]*"\s*/.exec(text.slice(open.length))?.[0];
  if (quoted !== undefined && text.startsWith(close, open.length + quoted.length)) return quoted;
  let inside = text.slice(open.length, first);
  const [opening = ''] = open.slice(-1);
  while (inside.split(opening).length > inside.split(close[0] ?? '').length) {
    const next = text.indexOf(close, open.length + inside.length + 1);
    if (next === -1) break;
    inside = text.slice(open.length, next);
  }
  return inside;
}

function labelOf(inside: string): string {
  return inside
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replace(/^`(.*)`$/s, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(ENTITY, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
