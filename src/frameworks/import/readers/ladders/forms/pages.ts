import path from 'node:path';
import type { Entry } from '../../../../middle/entries.ts';
import type { Track } from '../../../../../graph/vocabulary.ts';
import type { Criterion, LadderRung } from '../ladder.ts';
import type { LadderFile } from '../ladder-files.ts';
import type { LadderForm } from '../ladder-reader.ts';
import { type Block, htmlBlocks, type HtmlPage } from '../html-blocks.ts';
import { IN_BRACKETS } from '../rung-places.ts';
import { SharedTopics } from '../shared-topics.ts';
import { withoutEmoji } from '../without-emoji.ts';

/** `IC3 Software Engineer`: a code of a track and a number before the title. */
const CODED = /^([A-Z]{1,4})\s?-?(\d{1,2})\b[\s:–-]*(.+)$/u;
const TRACKS: Readonly<Record<string, Track>> = { IC: 'INDIVIDUAL', M: 'MANAGEMENT', EM: 'MANAGEMENT' };

interface Page {
  readonly file: string;
  readonly code: string;
  readonly letters: string;
  readonly number: number;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly at: string;
}

/** HTML pages, one a rung, that begin with a code and a title: headings are areas, bold paragraphs topics, items criteria. */
export const pagesForm: LadderForm = {
  name: 'ladder-pages',
  reads: 'ladders as HTML pages, one a rung, headed by a code and a title ("IC3 Software Engineer")',
  ending: /\.html?$/i,
  recognises: ({ name, text }) => pageOf(name, htmlBlocks(name, text)) !== null,
  read: (files) => {
    const others: Entry[] = [];
    const parsed = files.map((file) => ({ file, html: htmlBlocks(file.name, file.text) }));
    const pages = parsed.flatMap(({ file, html }) => {
      const page = pageOf(file.name, html);
      if (page === null) others.push(notRead(file));
      return page ?? [];
    });
    const groups = new Map<string, string>();
    for (const { html } of parsed) for (const [href, group] of html.groups) groups.set(href, group);
    const families = new Map<string, { title: string; pages: Page[] }>();
    for (const page of pages) {
      const title = groups.get(path.posix.basename(page.file)) ?? page.title;
      const key = slugOf(title);
      const family = families.get(key) ?? { title, pages: [] };
      families.set(key, family);
      family.pages.push(page);
    }
    const topics = new SharedTopics();
    const ladders = [...families].map(([key, family]) => ({
      key,
      title: family.title,
      rungs: family.pages
        .map((page) => rungOf(page, topics, others))
        .sort((a, b) => (a.number ?? 0) - (b.number ?? 0)),
      stepsByNumber: new Set(family.pages.map(({ letters }) => letters)).size === 1,
    }));
    return { ladders, topics: topics.all, others };
  },
};

function pageOf(file: string, { blocks }: HtmlPage): Page | null {
  const index = blocks.findIndex(({ kind }) => kind === 'heading');
  const heading = blocks[index];
  const found = heading === undefined ? null : CODED.exec(withoutEmoji(heading.text));
  if (heading === undefined || found === null) return null;
  const [, letters = '', number = '', title = ''] = found;
  const at = `${file}:${heading.line}:${heading.column}`;
  return {
    file,
    code: `${letters}${number}`,
    letters,
    number: Number(number),
    title,
    at,
    blocks: blocks.slice(index + 1),
  };
}

function rungOf(page: Page, topics: SharedTopics, others: Entry[]): LadderRung {
  const { file, blocks, letters, number, code, title, at } = page;
  const criteria: Criterion[] = [];
  const summary: string[] = [];
  let area: string | null = null;
  let topic: { readonly name: string; readonly description: string | null; readonly at: string } | null =
    null;
  const leaveOut = (what: string, at: string) => others.push({ is: 'remark', manner: 'left out', what, at });
  /** The place of a topic of which no criterion has come yet. */
  let empty: string | null = null;
  const endTopic = (next: string | null) => {
    if (empty !== null) leaveOut('a topic without criteria', empty);
    empty = next;
  };
  for (const block of blocks) {
    const place = `${file}:${block.line}:${block.column}`;
    if (block.kind === 'heading') {
      area = withoutEmoji(block.text);
      topic = { name: area, description: null, at: place };
      endTopic(null);
    } else if (block.kind === 'topic') {
      topic = { name: withoutEmoji(block.text), description: block.rest || null, at: place };
      endTopic(place);
    } else if (block.kind === 'item' && topic !== null) {
      empty = null;
      const { name, description } = topic;
      const key = topics.add(area === null ? '' : slugOf(area), {
        key: slugOf(name),
        name,
        description,
        area: area === name ? null : area,
        at: topic.at,
      });
      criteria.push({ topic: key, lines: [block.text], grade: null, at: topic.at });
    } else if (block.kind === 'text' && topic === null) summary.push(block.text);
    else leaveOut('a paragraph behind a topic, or an item before any, which is no criterion', place);
  }
  endTopic(null);
  return {
    key: code.toLowerCase(),
    // With its code: several rungs of a family may have the same title.
    title: `${code} ${title}`,
    codes: [code],
    number,
    track: TRACKS[letters] ?? null,
    summary: summary.join('\n') || null,
    at,
    criteria,
  };
}

function notRead({ name }: LadderFile): Entry {
  const what = 'a page that is not headed by a code and a title of a rung';
  return { is: 'remark', manner: 'left out', what, at: `${name}:1:1` };
}

function slugOf(title: string): string {
  return title
    .replace(IN_BRACKETS, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
