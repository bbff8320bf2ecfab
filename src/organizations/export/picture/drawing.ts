/** What a picture is drawn of, whatever draws it. Lengths are px, colours as in CSS. */
export type Mark = PathMark | RectangleMark | TextMark | BoxMark;

export interface PathMark {
  readonly kind: 'path';
  /** In the language of SVG's `d`. */
  readonly path: string;
  readonly stroke: string;
  readonly width: number;
  /** Lengths of dashes and of what is between them; null: none. */
  readonly dash: readonly [number, number] | null;
}

export interface RectangleMark {
  readonly kind: 'rectangle';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string | null;
  readonly dash: readonly [number, number] | null;
}

export interface TextMark {
  readonly kind: 'text';
  readonly left: number;
  readonly baseline: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly fill: string;
  readonly words: string;
  /** The page of a document that it leads to. */
  readonly page?: number;
}

/** What stands for a position; its marks are placed from its upper left. */
export interface BoxMark {
  readonly kind: 'box';
  readonly left: number;
  readonly top: number;
  readonly marks: readonly Exclude<Mark, BoxMark>[];
  /** Shown where it is pointed at. */
  readonly fullText: string;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** Drawn one over the other. */
  readonly layers: readonly Layer[];
}

/** Marks that are placed from one point. */
export interface Layer {
  readonly left: number;
  readonly top: number;
  readonly marks: Iterable<Mark>;
}

export const INK = '#0f172a';
export const SOFT_INK = '#334155';
export const FAINT_INK = '#64748b';
export const SOLID_LINE = '#94a3b8';
export const DOTTED_LINE = '#7c3aed';
export const PAPER = '#ffffff';
export const DASHES = [6, 4] as const;
export const VACANT_DASHES = [5, 4] as const;
