import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import type { Candidate } from './candidates.ts';

interface Format {
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (graph: GraphReading, candidates: readonly Candidate[]) => Promise<Iterable<string>>;
}

/** How candidates are written: in the form in which a file of mappings is read. */
export const CANDIDATE_FORMATS = {
  csv: {
    ending: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    write: async (...what) => (await import('./candidate-files.ts')).candidatesCsv(...what),
  },
  yaml: {
    ending: 'yaml',
    mediaType: 'application/yaml; charset=utf-8',
    write: async (...what) => (await import('./candidate-files.ts')).candidatesYaml(...what),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type CandidateFormat = keyof typeof CANDIDATE_FORMATS;
export const CANDIDATE_FORMAT_NAMES = Object.keys(CANDIDATE_FORMATS) as CandidateFormat[];
