import type { ReportingKind } from '../../graph/vocabulary.ts';

/** One step of a what-if. Positions are named by key, those added by an earlier step included. */
export type Change = MovePosition | RemovePosition | AddPosition | MergeUnits | ChangeReportingKind;

/** A position gets another manager. One line takes the place of all that the source says of its solid managers. */
export interface MovePosition {
  readonly type: 'move';
  readonly position: string;
  /** The new manager; null makes it the top of a tree. */
  readonly to: string | null;
  /** False: its direct reports stay behind and go to the manager that it had, or become tops. */
  readonly withReports: boolean;
}

/** A position goes, and every line to it and from it. */
export interface RemovePosition {
  readonly type: 'remove';
  readonly position: string;
  /**
   * Who gets its direct reports; null for the manager that it had. It may be one of the reports, which then takes the
   * removed one's place.
   */
  readonly reportsTo: string | null;
}

/**
 * A position of no source: it has no row, and nobody reports to it yet, not even who names its id as a manager that
 * nobody was called.
 */
export interface AddPosition {
  readonly type: 'add';
  /** Becomes its key; white space around it does not count. */
  readonly id: string;
  readonly title: string;
  readonly manager: string | null;
  readonly unit: string | null;
  readonly fte: number | null;
  readonly cost: number | null;
  /** What the cost is in. */
  readonly currency: string | null;
  readonly grade: string | null;
}

/** All positions of one unit go to another, which may be a new name. */
export interface MergeUnits {
  readonly type: 'mergeUnits';
  readonly from: string;
  readonly into: string;
}

/**
 * A line that is stated becomes one of the other kind. As a solid one it is the position's manager, and what was its
 * manager becomes a dotted one. As a dotted one it leaves the position to the next solid manager that the source names,
 * or without any.
 */
export interface ChangeReportingKind {
  readonly type: 'changeKind';
  readonly position: string;
  readonly manager: string;
  readonly kind: ReportingKind;
}

export interface RefusedChange {
  /** Its place in the list of changes, from 0. */
  readonly index: number;
  /** A sentence or two for the person who asked for the change. */
  readonly reason: string;
}
