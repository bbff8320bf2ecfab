import type { Block, Page, Text } from './page.ts';

/** A page as Markdown with footnotes, as GitHub, Pandoc and others read them. */
export function markdownPage({ title, blocks, notes }: Page): string {
  const parts = [
    `# ${escaped(title)}`,
    ...blocks.map(blockText),
    ...(notes.length === 0
      ? []
      : [notes.map((note, index) => `[^${index + 1}]: ${escaped(note, true)}`).join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${inline(block.text)}`;
    case 'label':
      return `### ${inline(block.text)}`;
    case 'paragraph':
      return inline(block.text, true);
    case 'list':
    case 'checklist': {
      const bullet = block.kind === 'list' ? '-' : '- [ ]';
      const items = block.items.map((item) => `${bullet} ${inline(item, true)}`);
      return [...items, ...(block.more > 0 ? [`- and ${block.more} more`] : [])].join('\n');
    }
  }
}

/** `atStart`: it begins a line, where more characters mean something. */
function inline(text: Text, atStart = false): string {
  return text
    .map((run, index) => {
      if (typeof run === 'string') return escaped(run, atStart && index === 0);
      return 'note' in run ? `[^${run.note}]` : `**${escaped(run.strong)}**`;
    })
    .join('');
}

/** What means something to Markdown wherever it stands, `#` at the end of a heading and bare links included. */
const MARKUP =
  /[\\`*[\]<>|~$@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<![^\s])#|&(?=#?[A-Za-z0-9]+;)|:(?=\/\/)|(?<=\bwww)\./gi;

function escaped(words: string, atStart = false): string {
  const safe = words.replace(MARKUP, '\\$&');
  return atStart ? safe.replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2') : safe;
}
