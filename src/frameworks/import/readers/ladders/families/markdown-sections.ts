import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Passage, passageOf, type Phrase } from './passage.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Block = Root['children'][number];
type List = Extract<Block, { type: 'list' }>;

/** A drawing in a fenced block, such as a Mermaid flowchart. */
export interface Diagram {
  readonly text: string;
  /** The line of the file on which it begins. */
  readonly line: number;
}

/** A heading with what stands under it, up to the next one that is as high. */
export interface Section {
  readonly title: string;
  /** 1..6; 0: the whole page. */
  readonly depth: number;
  /** What a link to it may have behind its `#`. */
  readonly anchors: readonly string[];
  readonly at: string;
  /** Its own ones, without those of the sections within. */
  readonly passages: Passage[];
  readonly diagrams: Diagram[];
  readonly sections: Section[];
}

/** A heading may say its own anchor: `## Levels {#levels}`, `{: #levels}`. */
const OWN_ANCHOR = /\{:?\s*#([\w-]+)[^}]*\}/;
const ID = /\b(?:id|name)\s*=\s*["']([^"']+)["']/gi;

/** The sections of a page as a tree. @param text without its front matter */
export function markdownSections(file: string, text: string): Section {
  const whole = newSection('', 0, [], `${file}:1:1`);
  const open = [whole];
  /** Anchors that stand before the heading that they are for. */
  let anchors: string[] = [];
  const place = ({ position }: Block | List['children'][number]) =>
    `${file}:${position?.start.line ?? 1}:${position?.start.column ?? 1}`;

  const take = (block: Block): void => {
    const section = open.at(-1) ?? whole;
    switch (block.type) {
      case 'heading': {
        const { text: title, ids } = passageOf('paragraph', block.children, place(block));
        const own = OWN_ANCHOR.exec(rawText(block.children))?.[1];
        while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop();
        const stated = [...anchors, ...ids, ...(own === undefined ? [] : [own])];
        const next = newSection(title, block.depth, [anchorOf(title), ...stated.map(anchorOf)], place(block));
        anchors = [];
        (open.at(-1) ?? whole).sections.push(next);
        open.push(next);
        return;
      }
      case 'paragraph': {
        const passage = passageOf('paragraph', block.children, place(block));
        anchors.push(...passage.ids);
        if (passage.text !== '') section.passages.push(passage);
        return;
      }
      case 'html':
        for (const [, id = ''] of block.value.matchAll(ID)) anchors.push(id);
        return;
      case 'code':
        if (block.lang === 'mermaid')
          section.diagrams.push({ text: block.value, line: (block.position?.start.line ?? 0) + 1 });
        return;
      case 'blockquote':
        block.children.forEach(take);
        return;
      case 'list':
        items(block, section);
        return;
      default:
        // Rules and definitions say nothing.
        return;
    }
  };

  /** Items within an item stand for themselves. */
  const items = (list: List, section: Section): void => {
    for (const item of list.children) {
      const phrases = item.children.flatMap((child): Phrase[] =>
        child.type === 'paragraph' || child.type === 'heading' ? [...child.children, SPACE] : [],
      );
      section.passages.push(passageOf('item', phrases, place(item)));
      for (const child of item.children) if (child.type === 'list') items(child, section);
    }
  };

  fromMarkdown(text).children.forEach(take);
  return whole;
}

/** All sections of a tree, each before those within. */
export function* eachSection(section: Section): Generator<Section> {
  yield section;
  for (const inner of section.sections) yield* eachSection(inner);
}

/** What a link has behind its `#` for a heading, however a site counts its hyphens. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/[\s-]+/g, '-');
}

function newSection(title: string, depth: number, anchors: readonly string[], at: string): Section {
  return { title, depth, anchors, at, passages: [], diagrams: [], sections: [] };
}

const SPACE: Phrase = { type: 'text', value: ' ' };

function rawText(phrases: readonly Phrase[]): string {
  return phrases
    .map((phrase) =>
      'value' in phrase ? phrase.value : 'children' in phrase ? rawText(phrase.children) : '',
    )
    .join('');
}
