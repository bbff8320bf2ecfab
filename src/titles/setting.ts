import type { Range } from '../graph/model.ts';
import type { Phase } from './grades.ts';

/** The company in which a title is held, as far as it is known. */
export interface TitleSetting {
  /** How many engineers it has; of a stage of which sources say so; null: not known. */
  readonly engineers: number | null;
  readonly stage: { readonly id: string; readonly title: string } | null;
  readonly phase: Phase;
}

/** What sources say of where a role is found. */
export interface RoleSetting {
  /** How many engineers stand below it. */
  readonly sizes: readonly Range[];
  /** The stages at which they describe it; of other frameworks there are none. */
  readonly stageIds: ReadonlySet<string>;
}

/** How well a role fits a company, 0.6..1, and the words for it; 1 and null where nothing is known. */
export interface SettingFit {
  readonly fit: number;
  readonly reason: string | null;
}

const MOST_EARLY = 10;
const LEAST_LATE = 1_000;
const LOWEST_FIT = 0.6;
const OTHER_STAGE = 0.85;

/** Ten engineers and fewer are early, a thousand and more late. */
export function phaseOfSize(engineers: number | null): Phase {
  if (engineers === null) return null;
  return engineers <= MOST_EARLY ? 'early' : engineers >= LEAST_LATE ? 'late' : null;
}

/** The time in the life of a company that a circumstance speaks of: "The main technical person at a startup". */
export function phaseOfWords(circumstance: string): Phase {
  if (/\b(start-?ups?|early|seed|founding)\b/i.test(circumstance)) return 'early';
  return /\b(large|late|scale|thousand)\b/i.test(circumstance) ? 'late' : null;
}

/** The worse of what the size and the stage say. */
export function settingFit(role: RoleSetting, setting: TitleSetting): SettingFit {
  const size = sizeFit(role.sizes, setting.engineers);
  const stage = stageFit(role.stageIds, setting.stage);
  if (size.reason === null || stage.reason === null) return size.reason === null ? stage : size;
  return stage.fit < size.fit ? stage : size;
}

/**
 * Below the range (engineers / least)^0.3; above its usual end, which "100-500+ engineers" gives without closing
 * the range, (end / engineers)^0.05, and above a closed one ^0.3. The best of several ranges.
 */
export function sizeFit(sizes: readonly Range[], engineers: number | null): SettingFit {
  if (engineers === null) return { fit: 1, reason: null };
  const fits = sizes.flatMap((range) => {
    if (range.min === null && range.max === null) return [];
    const fit = Math.max(LOWEST_FIT, fitOfRange(range, Math.max(1, engineers)));
    const seen = `sources see the role at ${range.text}`;
    return [{ fit, reason: fit === 1 ? `and ${seen}, as here` : `while ${seen} rather than ${engineers}` }];
  });
  return fits.sort((a, b) => b.fit - a.fit)[0] ?? { fit: 1, reason: null };
}

function fitOfRange({ min, max, text }: Range, engineers: number): number {
  if (min !== null && engineers < min) return (engineers / min) ** 0.3;
  if (max !== null) return engineers > max ? (max / engineers) ** 0.3 : 1;
  const usualEnd = Number(/\d\s*(?:-|–|to)\s*(\d+)\s*\+/.exec(text)?.[1] ?? Infinity);
  return engineers > usualEnd ? (usualEnd / engineers) ** 0.05 : 1;
}

function stageFit(stageIds: ReadonlySet<string>, stage: TitleSetting['stage']): SettingFit {
  if (stage === null || stageIds.size === 0) return { fit: 1, reason: null };
  return stageIds.has(stage.id)
    ? { fit: 1, reason: `and sources describe it at the stage ${stage.title}` }
    : { fit: OTHER_STAGE, reason: `while sources describe it at other stages than ${stage.title}` };
}
