/** A chart as it is read, by the numbers of its posts: 0 to n - 1, in the order of the source. */
export interface ChartData {
  readonly name: string;
  readonly keys: readonly string[];
  readonly titles: readonly string[];
  readonly units: readonly (string | null)[];
  readonly grades: readonly (string | null)[];
  readonly vacant: readonly boolean[];
  /** The number of the manager, or -1 at the top. */
  readonly manager: Int32Array;
  readonly dotted: readonly DottedLine[];
}

export interface DottedLine {
  readonly report: number;
  readonly manager: number;
}

/** What the export as JSON says of a post, as far as it is drawn. */
interface ExportedPosition {
  readonly id: string;
  readonly key?: string;
  readonly title: string;
  readonly unit: string | null;
  readonly grade: string | null;
  readonly vacant: boolean;
  readonly derived: { readonly manager: string | null; readonly dottedManagers: readonly string[] };
}

export interface ExportedChart {
  readonly name: string;
  readonly positions: readonly ExportedPosition[];
}

/** Reads an export as JSON, whose posts name each other by their keys. */
export function chartData({ name, positions }: ExportedChart): ChartData {
  const keys = positions.map(({ id, key }) => key ?? id);
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const numberOf = (key: string | null) => (key === null ? -1 : (numbers.get(key) ?? -1));
  return {
    name,
    keys,
    titles: positions.map(({ title }) => title),
    units: positions.map(({ unit }) => unit),
    grades: positions.map(({ grade }) => grade),
    vacant: positions.map(({ vacant }) => vacant),
    manager: Int32Array.from(positions, ({ derived }) => numberOf(derived.manager)),
    dotted: positions.flatMap(({ derived }, report) =>
      derived.dottedManagers.map((key) => ({ report, manager: numberOf(key) })),
    ),
  };
}
