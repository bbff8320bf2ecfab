import type { FrameworkContent } from '../../graph/model.ts';
import type { GivenTerms } from '../documents/own-framework.ts';
import type { EntryPortions } from '../middle/entries.ts';
import type { FrameworkTerms } from '../middle/framework-terms.ts';
import type { Remark } from '../middle/remarks.ts';
import type { EntriesRefusal } from './import-room.ts';
import type { FilesDigest } from '../../seed/loading/load-seed.ts';

/** How the files of a framework are read; what is left out is found out and shown. */
export interface ReadOptions {
  /** The name of a reader; by default the first that recognises the source. */
  readonly as?: string | undefined;
  /** Of a text file, such as `windows-1252`. */
  readonly encoding?: string | undefined;
  /** Of CSV: one character, or `tab`. */
  readonly delimiter?: string | undefined;
  /** Of a workbook: the only sheet to read. */
  readonly sheet?: string | undefined;
  /** Of tables: headers by what they hold, `skill=Competency`. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Of tables and ladders: levels by the words and signs that stand for them, `Expert=5`; null: not required. */
  readonly levels?: Readonly<Record<string, number | null>> | undefined;
  /** Of a matrix: what its rows are; the columns are the other. */
  readonly rows?: 'roles' | 'skills' | undefined;
  /** Of a matrix or a ladder: that its levels stand in their order, the lowest first. */
  readonly inOrder?: boolean | undefined;
}

/** How a source is read, and what its framework is called: what is given goes over what the source says. */
export interface SourceOptions extends ReadOptions, GivenTerms {}

/** What a reader says of a source before it has read it. */
export interface OpenedSource {
  /** What the source itself says, or its name. */
  readonly terms: Partial<FrameworkTerms>;
  /** How it is going to be read, a line each: its files, columns, levels. */
  readonly shown: readonly string[];
  /** Whether something of that was guessed, so that a person should look at it. */
  readonly isGuessed: boolean;
  /** The middle form; each call reads the source again. */
  entries(terms: FrameworkTerms): EntryPortions;
}

/** A form in which frameworks are published. */
export interface FrameworkReader {
  /** As `--as` names it. */
  readonly name: string;
  /** What it reads, for people: `tables (CSV, .xlsx)`. */
  readonly reads: string;
  /** The options that it has a use for; others are refused. */
  readonly takes: readonly (keyof ReadOptions)[];
  /** Whether a source is of this form; looks at names and first lines. */
  recognises(path: string, isFolder: boolean): Promise<boolean>;
  /** @throws InvalidInputError with all that is wrong with the source, a line each */
  open(path: string, options: ReadOptions): Promise<OpenedSource>;
}

/** Told how many entries have been read, and then that so many records are written. */
export type FrameworkProgress = (step: 'reading' | 'writing', count: number) => void;

/** A framework as its source has it, ready to be imported. */
export interface FrameworkSource {
  /** As the person named it. */
  readonly path: string;
  /** The name of its reader. */
  readonly reader: string;
  readonly terms: FrameworkTerms;
  readonly shown: readonly string[];
  readonly isGuessed: boolean;
  /**
   * Reads all of it. Where there are too many entries the others are only counted, and it is refused by their number; of own
   * documents and exports it is known only when they are read.
   *
   * @throws InvalidInputError, what `refusal` gives, why `signal` ended it
   */
  read(progress?: FrameworkProgress, signal?: AbortSignal, refusal?: EntriesRefusal): Promise<ReadFramework>;
}

/** All that a source says, as a framework. */
export interface ReadFramework {
  readonly content: FrameworkContent;
  readonly remarks: readonly Remark[];
  /** Changes with everything that is read. */
  readonly digest: FilesDigest;
}
