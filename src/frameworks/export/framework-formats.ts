import type { List } from '../../graph/kinds/kinds.ts';
import type { FrameworkReading } from '../../graph/reading/framework-reading.ts';

interface Format {
  readonly ending: string;
  readonly mediaType: string;
  /** `list`: of csv, which table. */
  readonly write: (framework: FrameworkReading, list: List) => Promise<Iterable<string> | Uint8Array>;
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
    write: async (framework) => (await import('./formats/jsonld.ts')).frameworkJsonLd(framework),
  },
  turtle: {
    ending: 'ttl',
    mediaType: 'text/turtle; charset=utf-8',
    write: async (framework) => (await import('./formats/turtle.ts')).frameworkTurtle(framework),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FrameworkFormat = keyof typeof FRAMEWORK_FORMATS;
export const FRAMEWORK_FORMAT_NAMES = Object.keys(FRAMEWORK_FORMATS) as FrameworkFormat[];
