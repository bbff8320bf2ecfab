import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, type HtmlElement, type HtmlNode, isElement, parsedHtml } from './parsed-html.ts';

/** A piece of a page, with where it begins. */
export interface Block {
  /** A topic is a paragraph that begins in bold; `rest` is what it says behind that. */
  readonly kind: 'heading' | 'topic' | 'item' | 'text';
  readonly text: string;
  readonly rest: string;
  readonly line: number;
  readonly column: number;
}

export interface HtmlPage {
  readonly blocks: readonly Block[];
  /** What the navigation says: of a link, the heading of the group that it stands in. */
  readonly groups: ReadonlyMap<string, string>;
}

const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head']);
const HEADINGS = /^h[1-6]$/;
/** Classes and ids of the parts of a page that lead elsewhere. */
const ASIDE = /\b(toc|nav|navigation|sidebar|menu|footer)\b/i;

/** The headings, bold beginnings, list items and paragraphs of a page, in their order; its navigation apart. */
export function htmlBlocks(file: string, html: string): HtmlPage {
  const document = parsedHtml(file, html);
  const blocks: Block[] = [];
  const groups = new Map<string, string>();
  for (const node of document.childNodes) walk(node, blocks, groups);
  return { blocks, groups };
}

function walk(node: HtmlNode, blocks: Block[], groups: Map<string, string>): void {
  if (!isElement(node) || UNREAD.has(node.tagName)) return;
  const named = ['id', 'class'].map((name) => attributeOf(node, name) ?? '').join(' ');
  if (
    ['nav', 'header', 'footer', 'aside'].includes(node.tagName) ||
    (node.tagName === 'div' && ASIDE.test(named))
  ) {
    gather(node, { title: null }, groups);
    return;
  }
  const block = blockOf(node);
  if (block === null) {
    for (const child of node.childNodes) walk(child, blocks, groups);
    return;
  }
  if (block.text !== '') blocks.push(block);
  // Items within an item stand for themselves.
  if (block.kind === 'item')
    for (const child of node.childNodes) if (isList(child)) walk(child, blocks, groups);
}

function blockOf(node: HtmlElement): Block | null {
  const { startLine: line = 1, startCol: column = 1 } = node.sourceCodeLocation ?? {};
  if (HEADINGS.test(node.tagName)) return { kind: 'heading', text: textOf(node), rest: '', line, column };
  if (node.tagName === 'li') {
    return {
      kind: 'item',
      text: wordsOf(node.childNodes.filter((child) => !isList(child))),
      rest: '',
      line,
      column,
    };
  }
  if (node.tagName !== 'p') return null;
  const [first, ...others] = node.childNodes.filter((child) => wordsOf([child]) !== '');
  const isBold = first !== undefined && isElement(first) && ['strong', 'b'].includes(first.tagName);
  const isWholeSentence =
    isBold && first.childNodes.some((child) => isElement(child) && child.tagName === 'em');
  return isBold && !isWholeSentence
    ? {
        kind: 'topic',
        text: textOf(first).replace(/:$/, ''),
        rest: wordsOf(others).replace(/^[:–—-]\s*/, ''),
        line,
        column,
      }
    : { kind: 'text', text: textOf(node), rest: '', line, column };
}

/** Which links stand under which heading of the navigation. */
function gather(node: HtmlElement, group: { title: string | null }, groups: Map<string, string>): void {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    if (HEADINGS.test(child.tagName)) group.title = textOf(child);
    const href = child.tagName === 'a' ? (attributeOf(child, 'href') ?? '') : '';
    if (href !== '' && group.title !== null && !groups.has(href)) groups.set(href, group.title);
    gather(child, group, groups);
  }
}

function isList(node: HtmlNode): boolean {
  return isElement(node) && (node.tagName === 'ul' || node.tagName === 'ol');
}

function textOf(node: HtmlElement): string {
  return wordsOf(node.childNodes);
}

function wordsOf(nodes: readonly HtmlNode[]): string {
  const raw = (node: HtmlNode): string =>
    node.nodeName === '#text'
      ? (node as DefaultTreeAdapterTypes.TextNode).value
      : isElement(node)
        ? node.childNodes.map(raw).join(node.tagName === 'br' ? ' ' : '')
        : '';
  return nodes.map(raw).join('').replace(/\s+/g, ' ').trim();
}
