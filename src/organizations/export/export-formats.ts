export type ExportFormat = 'csv' | 'json' | 'graphml' | 'mermaid' | 'dot' | 'svg';

export interface ExportFormatFacts {
  /** For the header `Content-Type`. */
  readonly mediaType: string;
  /** Of the file name, without a dot. */
  readonly ending: string;
  /** More are refused; null where any number can be written. */
  readonly mostPositions: number | null;
  /** One sentence for a person who chooses. */
  readonly description: string;
}

/** The formats an organization chart is written in. */
export const EXPORT_FORMATS: Readonly<Record<ExportFormat, ExportFormatFacts>> = {
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    ending: 'csv',
    mostPositions: null,
    description: 'A table for spreadsheets, a row a position; importing it gives the same chart.',
  },
  json: {
    mediaType: 'application/json; charset=utf-8',
    ending: 'json',
    mostPositions: null,
    description: 'A document for programs, a line a position; importing it gives the same chart.',
  },
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    ending: 'graphml',
    mostPositions: null,
    description: 'A graph with typed attributes for Gephi, yEd, NetworkX and igraph.',
  },
  mermaid: {
    mediaType: 'text/vnd.mermaid; charset=utf-8',
    ending: 'mmd',
    mostPositions: 500,
    description: 'A flowchart to paste into Markdown, of at most 500 positions.',
  },
  dot: {
    mediaType: 'text/vnd.graphviz; charset=utf-8',
    ending: 'dot',
    mostPositions: null,
    description: 'A directed graph for Graphviz.',
  },
  svg: {
    mediaType: 'image/svg+xml; charset=utf-8',
    ending: 'svg',
    mostPositions: 2000,
    description: 'A picture of at most 2,000 positions, laid out and ready to open in a browser.',
  },
};
