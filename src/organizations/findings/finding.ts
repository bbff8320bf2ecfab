import type { Chart } from '../chart/chart.ts';

/** ERROR: the chart cannot be read as it is stated. WARNING: probably a mistake. INFO: worth knowing. */
export type Severity = 'INFO' | 'WARNING' | 'ERROR';

/** How bad a kind of finding usually is, in the order in which findings of one severity are listed. */
const SEVERITIES = {
  CIRCLE: 'ERROR',
  SELF_REPORT: 'ERROR',
  DANGLING_MANAGER: 'ERROR',
  DUPLICATE_ID: 'ERROR',
  MISSING_ID: 'ERROR',
  LOST_VALUE: 'ERROR',
  DAMAGED_NUMBER: 'ERROR',
  MULTIPLE_ROOTS: 'WARNING',
  ORPHAN: 'WARNING',
  ID_VARIANT: 'WARNING',
  SEVERAL_SOLID_MANAGERS: 'WARNING',
  DOTTED_DUPLICATE: 'INFO',
  WIDE_SPAN: 'WARNING',
  NARROW_SPAN: 'INFO',
  TOO_MANY_LAYERS: 'WARNING',
  GRADE_INVERSION: 'WARNING',
  EMPTY_TITLE: 'WARNING',
  DAMAGED_TEXT: 'WARNING',
  UNREAD_NUMBER: 'WARNING',
  SHIFTED_ROW: 'WARNING',
  MIXED_CURRENCIES: 'WARNING',
  NO_MANAGER_MARKER: 'INFO',
} as const satisfies Record<string, Severity>;

export type FindingKind = keyof typeof SEVERITIES;
export const FINDING_KINDS = Object.keys(SEVERITIES) as FindingKind[];

/** What a finding says, in whole sentences. */
export interface Sentences {
  /** What is wrong, and where. */
  readonly message: string;
  /** How the chart was read all the same. */
  readonly done: string;
  /** What would mend it in the source. */
  readonly mend: string;
}

const RANK_OF_SEVERITY: Readonly<Record<Severity, number>> = { ERROR: 0, WARNING: 1, INFO: 2 };
const RANK_OF_KIND = new Map<FindingKind, number>(FINDING_KINDS.map((kind, rank) => [kind, rank]));

/** What tells a finding from others of its kind on the same positions, and how it differs from its kind's usual. */
interface Particulars {
  /** Stands for the positions in {@link findingKey}. */
  readonly subject?: string;
  readonly severity?: Severity;
}

/**
 * Something wrong or unusual in a chart. Its sentences are made when somebody reads them: a large chart has thousands of
 * findings that nobody reads.
 */
export class Finding implements Sentences {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /**
   * The numbers of the positions concerned, in the order of the source; those of a circle in its order, those of a
   * grade inversion the report first.
   */
  readonly positions: readonly number[];
  readonly subject: string | undefined;
  readonly #chart: Chart;
  readonly #say: () => Sentences;
  #sentences: Sentences | null = null;

  constructor(
    chart: Chart,
    kind: FindingKind,
    positions: readonly number[],
    say: () => Sentences,
    { severity = SEVERITIES[kind], subject }: Particulars = {},
  ) {
    this.kind = kind;
    this.severity = severity;
    this.positions = positions;
    this.subject = subject;
    this.#chart = chart;
    this.#say = say;
  }

  /** Their rows in the source, smallest first; empty where they have none. */
  get rows(): readonly number[] {
    return this.positions
      .map((number) => this.#chart.positions[number]!.row)
      .filter((row) => row !== null)
      .sort((a, b) => a - b);
  }

  get message(): string {
    return this.#said.message;
  }

  get done(): string {
    return this.#said.done;
  }

  get mend(): string {
    return this.#said.mend;
  }

  get #said(): Sentences {
    return (this.#sentences ??= this.#say());
  }
}

/** Worst first, then by kind, then by the first position in the source. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      RANK_OF_SEVERITY[a.severity] - RANK_OF_SEVERITY[b.severity] ||
      (RANK_OF_KIND.get(a.kind) ?? 0) - (RANK_OF_KIND.get(b.kind) ?? 0) ||
      (a.positions[0] ?? 0) - (b.positions[0] ?? 0),
  );
}

/**
 * What a finding keeps when the chart around it changes: its kind and the keys of its positions, or the name that
 * nobody has. Equal keys in two charts: it was neither gained nor lost. `chart` is the one that the finding is of.
 */
export function findingKey(chart: Chart, { kind, positions, subject }: Finding): string {
  if (subject !== undefined) return `${kind}\0${subject}`;
  return [kind, ...positions.map((number) => chart.positions[number]!.key)].join('\0');
}
