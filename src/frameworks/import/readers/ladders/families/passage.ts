import type { fromMarkdown } from 'mdast-util-from-markdown';

type Block = ReturnType<typeof fromMarkdown>['children'][number];
/** A piece of a paragraph: words, a link, emphasis. */
export type Phrase = Extract<Block, { type: 'paragraph' }>['children'][number];

/** A link, and where its words stand in the text around it. */
export interface PassageLink {
  readonly text: string;
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** A paragraph or an item of a list: its words, with any white space one space, and its links. */
export interface Passage {
  readonly kind: 'paragraph' | 'item';
  readonly text: string;
  readonly links: readonly PassageLink[];
  /** Anchors that stand in it. */
  readonly ids: readonly string[];
  readonly at: string;
}

/** Attributes of kramdown, `{:.no_toc}`, and shortcodes of Hugo, `{{< toc >}}`. */
const MARKUP = /\{\{[<%][^}]{0,300}\}\}|\{:?\s?[.#:][^}]{0,300}\}/g;
const ID = /\b(?:id|name)\s*=\s*["']([^"']+)["']/gi;

export function passageOf(kind: Passage['kind'], phrases: readonly Phrase[], at: string): Passage {
  let text = '';
  const links: PassageLink[] = [];
  const ids: string[] = [];
  const say = (words: string) => {
    const spaced = words.replace(MARKUP, '').replace(/\s+/g, ' ');
    text += /(^|\s)$/.test(text) ? spaced.trimStart() : spaced;
  };
  const walk = (phrase: Phrase): void => {
    if (phrase.type === 'text' || phrase.type === 'inlineCode') say(phrase.value);
    else if (phrase.type === 'break') say(' ');
    else if (phrase.type === 'html') {
      for (const [, id = ''] of phrase.value.matchAll(ID)) ids.push(id);
      if (/^<br\b/i.test(phrase.value)) say(' ');
    } else if (phrase.type === 'link') {
      const start = text.length;
      phrase.children.forEach(walk);
      const words = text.slice(start);
      if (words.trim() !== '') links.push({ text: words.trim(), url: phrase.url, start, end: text.length });
    } else if ('children' in phrase) phrase.children.forEach(walk);
  };
  phrases.forEach(walk);
  return { kind, text: text.trimEnd(), links, ids, at };
}

/** Between sentences; not behind what is short for something. */
const BETWEEN = /(?<=[.!?])(?<!\b(?:Sr|Jr|St|e\.g|i\.e|etc|vs|No)\.)\s+(?=[\p{Lu}\p{N}"“])/gu;

/** The sentences of a passage, each as one of its own. */
export function sentencesOf(passage: Passage): Passage[] {
  const { text, links } = passage;
  const ends = [...text.matchAll(BETWEEN)].map(
    ({ index, 0: space }) => [index, index + space.length] as const,
  );
  const starts = [0, ...ends.map(([, start]) => start)];
  return starts.map((start, index) => {
    const end = ends[index]?.[0] ?? text.length;
    return {
      ...passage,
      text: text.slice(start, end),
      links: links
        .filter((link) => link.start >= start && link.end <= end)
        .map((link) => ({ ...link, start: link.start - start, end: link.end - start })),
    };
  });
}
