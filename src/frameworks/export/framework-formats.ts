import type { List } from '../../graph/kinds/kinds.ts';
import type { FrameworkReading } from '../../graph/reading/framework-reading.ts';
import type { MappingsOfThings } from './rdf/rdf-nodes.ts';

/** How a framework is written in a format. */
export interface FrameworkWriter {
  readonly ending: string;
  readonly mediaType: string;
  /** `list`: of csv, which table. `mappings`: of things to those of other frameworks, for formats that have them. */
  readonly write: (
    framework: FrameworkReading,
    list: List,
    mappings?: MappingsOfThings,
  ) => Promise<Iterable<string> | Uint8Array>;
  /** Whether it has the mappings. */
  readonly isRdf?: boolean;
}

/** What each is written with is loaded when it is asked for. */
export const FRAMEWORK_FORMATS = {
  yaml: {
    ending: 'yaml',
    mediaType: 'application/yaml; charset=utf-8',
    write: async (framework) => (await import('./formats/yaml.ts')).frameworkYaml(framework),
  },
  json: {
    ending: 'json',
    mediaType: 'application/json; charset=utf-8',
    write: async (framework) => (await import('./formats/json.ts')).frameworkJson(framework),
  },
  csv: {
    ending: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    write: async (framework, list) => (await import('./formats/csv.ts')).frameworkCsv(framework, list),
  },
  xlsx: {
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (framework) => (await import('./formats/xlsx.ts')).frameworkXlsx(framework),
  },
  jsonld: {
    ending: 'jsonld',
    mediaType: 'application/ld+json; charset=utf-8',
    isRdf: true,
    write: async (framework, _list, mappings) =>
      (await import('./formats/jsonld.ts')).frameworkJsonLd(framework, mappings),
  },
  turtle: {
    ending: 'ttl',
    mediaType: 'text/turtle; charset=utf-8',
    isRdf: true,
    write: async (framework, _list, mappings) =>
      (await import('./formats/turtle.ts')).frameworkTurtle(framework, mappings),
  },
} as const satisfies Readonly<Record<string, FrameworkWriter>>;

export type FrameworkFormat = keyof typeof FRAMEWORK_FORMATS;
export const FRAMEWORK_FORMAT_NAMES = Object.keys(FRAMEWORK_FORMATS) as FrameworkFormat[];
