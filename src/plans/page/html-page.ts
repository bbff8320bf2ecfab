import type { Block, Page, Text } from './page.ts';

/** Everything that is needed to read it and to print it: the page loads nothing. */
const STYLE = `
  @page { margin: 14mm; }
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 11pt/1.4 Georgia, serif; color: #111; background: #fff; }
  h1, h2, .label { font-family: system-ui, sans-serif; line-height: 1.2; break-after: avoid; }
  h1 { font-size: 1.5rem; }
  h2 { margin: 1.4em 0 0.4em; font-size: 1.1rem; border-bottom: 1px solid #999; }
  .label { margin: 0.8em 0 0.2em; font-size: 0.9rem; font-weight: 600; }
  p { margin: 0.4em 0; }
  ul, ol { margin: 0.2em 0 0.4em; padding-left: 1.4em; }
  li { break-inside: avoid; overflow-wrap: anywhere; }
  .checklist { list-style: "☐  "; }
  .more { list-style: none; }
  sup { line-height: 0; font-size: 0.7em; font-weight: normal; }
  .notes { margin-top: 1.6em; padding-top: 0.4em; border-top: 1px solid #999; font-size: 0.75rem; }
  a { color: inherit; }
  @media print {
    body { max-width: none; margin: 0; padding: 0; font-size: 9pt; line-height: 1.3; }
    h1 { margin-top: 0; }
    a { text-decoration: none; }
    .notes { columns: 2; }
    .back { display: none; }
  }
`;

/** A page as an HTML document to be opened and printed. */
export function htmlPage({ title, blocks, notes }: Page): string {
  const firstReferences = new Set<number>();
  const body = [
    `<h1>${escaped(title)}</h1>`,
    ...blocks.map((block) => blockHtml(block, firstReferences)),
    ...notesHtml(notes),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block, referred: Set<number>): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${inline(block.text, referred)}</h2>`;
    case 'label':
      return `<h3 class="label">${inline(block.text, referred)}</h3>`;
    case 'paragraph':
      return `<p>${inline(block.text, referred)}</p>`;
    case 'list':
    case 'checklist': {
      const items = block.items.map((item) => `<li>${inline(item, referred)}</li>`);
      if (block.more > 0) items.push(`<li class="more">and ${block.more} more</li>`);
      return [`<ul${block.kind === 'list' ? '' : ' class="checklist"'}>`, ...items, '</ul>'].join('\n');
    }
  }
}

/** The first reference to a note has an id, so that the note can lead back to it. */
function inline(text: Text, referred: Set<number>): string {
  return text
    .map((run) => {
      if (typeof run === 'string') return escaped(run);
      if ('strong' in run) return `<strong>${escaped(run.strong)}</strong>`;
      const id = referred.has(run.note) ? '' : ` id="reference-${run.note}"`;
      referred.add(run.note);
      return `<sup><a href="#note-${run.note}"${id}>${run.note}</a></sup>`;
    })
    .join('');
}

function notesHtml(notes: readonly string[]): string[] {
  if (notes.length === 0) return [];
  const items = notes.map((note, index) => {
    const number = index + 1;
    const back = `<a class="back" href="#reference-${number}" aria-label="Back to reference ${number}">↩</a>`;
    return `<li id="note-${number}">${escaped(note)} ${back}</li>`;
  });
  return ['<section class="notes" aria-label="Sources">', '<ol>', ...items, '</ol>', '</section>'];
}

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
