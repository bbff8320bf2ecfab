import type { Block, Page, Text } from './page.ts';

/** A page as Markdown with footnotes, as GitHub, Pandoc and others read them. */
export function markdownPage({ title, blocks, notes }: Page): string {
  const parts = [
    `# ${escaped(title)}`,
    ...blocks.map(blockText),
    ...(notes.length === 0 ? [] : [notes.map((note, index) => `[^${index + 1}]: ${escaped(note)}`).join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${inline(block.text)}`;
    case 'label':
      return `**${inline(block.text)}**`;
    case 'paragraph':
      return inline(block.text);
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'checklist':
      return block.items.map((item) => `- [ ] ${inline(item)}`).join('\n');
  }
}

function inline(text: Text): string {
  return text
    .map((run, index) => {
      if (typeof run === 'string') return escaped(run, index === 0);
      return 'note' in run ? `[^${run.note}]` : `**${escaped(run.strong)}**`;
    })
    .join('');
}

/** Words in which no character means anything to Markdown; `atStart`: they begin a line. */
function escaped(words: string, atStart = false): string {
  const safe = words
    .replace(/[\\`*[\]<>|~$@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&(?=#?[A-Za-z0-9]+;)|:(?=\/\/)/g, '\\$&')
    .replace(/\b(www)\./gi, '$1\\.');
  return atStart ? safe.replace(/^[-+#=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2') : safe;
}
