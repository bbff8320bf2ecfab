/** A page of text without a format: what both the Markdown and the HTML are written from. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The notes by number, the first being 1. */
  readonly notes: readonly string[];
}

export type Block =
  | { readonly kind: 'heading' | 'label' | 'paragraph'; readonly text: Text }
  | {
      readonly kind: 'list' | 'checklist';
      readonly items: readonly Text[];
      /** How many more there are than those shown. */
      readonly more: number;
    };

/** A text in runs. */
export type Text = readonly Run[];

/** Plain words, words to be set off, or the number of a note. Nothing in them is markup. */
export type Run = string | { readonly strong: string } | { readonly note: number };

export function heading(text: string): Block {
  return { kind: 'heading', text: [text] };
}

export function list(items: readonly Text[]): Block {
  return { kind: 'list', items, more: 0 };
}

export function paragraph(text: Text): Block {
  return { kind: 'paragraph', text };
}
