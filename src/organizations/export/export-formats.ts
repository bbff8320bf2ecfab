import type { PictureOptions } from './picture/options.ts';

export interface ExportFormatFacts {
  /** For the header `Content-Type`. */
  readonly mediaType: string;
  /** Of the file name, without a dot. */
  readonly ending: string;
  /** More are refused; null where any number can be written. */
  readonly mostPositions: number | null;
  /** Whether a browser shows it rather than saves it. */
  readonly isShown: boolean;
  /** Which of the options about pictures it heeds. */
  readonly options: readonly (keyof PictureOptions)[];
}

/**
 * The formats an organization chart is written in. What writes them is beside it, in write-organization.ts: every command
 * names the formats, and few write one.
 */
export const EXPORT_FORMATS = {
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    ending: 'csv',
    mostPositions: null,
    isShown: false,
    options: [],
  },
  json: {
    mediaType: 'application/json; charset=utf-8',
    ending: 'json',
    mostPositions: null,
    isShown: false,
    options: [],
  },
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    ending: 'graphml',
    mostPositions: null,
    isShown: false,
    options: ['layout'],
  },
  mermaid: {
    mediaType: 'text/vnd.mermaid; charset=utf-8',
    ending: 'mmd',
    mostPositions: 500,
    isShown: true,
    options: [],
  },
  dot: {
    mediaType: 'text/vnd.graphviz; charset=utf-8',
    ending: 'dot',
    mostPositions: null,
    isShown: false,
    options: ['layout'],
  },
  svg: {
    mediaType: 'image/svg+xml; charset=utf-8',
    ending: 'svg',
    mostPositions: 2000,
    isShown: true,
    options: ['layout'],
  },
  png: {
    mediaType: 'image/png',
    ending: 'png',
    mostPositions: 2000,
    isShown: true,
    options: ['layout'],
  },
  pdf: {
    mediaType: 'application/pdf',
    ending: 'pdf',
    mostPositions: 20_000,
    isShown: true,
    options: ['paper'],
  },
} as const satisfies Readonly<Record<string, ExportFormatFacts>>;
export type ExportFormat = keyof typeof EXPORT_FORMATS;
