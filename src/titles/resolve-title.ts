import { compareIds } from '../graph/model.ts';
import { foldedName } from '../graph/text/folding.ts';
import { writtenOut } from '../graph/text/short-forms.ts';
import { toThousandths } from '../graph/thousandths.ts';
import { type TitleAlternative, titleAlternatives } from './alternatives.ts';
import { gradeLikeness } from './grades.ts';
import type { KnownTitle, TitleKind } from './known-title.ts';
import { fieldLikeness, positionLikeness } from './likeness.ts';
import type { TitleMention } from './mentions.ts';
import { givenReason, matchReason } from './reasons.ts';
import { phaseOfWords, type SettingFit, settingFit, sizeFit, type TitleSetting } from './setting.ts';
import type { TitleIndex } from './title-index.ts';

/** One factor of a confidence, 0..1; 1: it takes nothing away. */
export interface TitleTerm {
  readonly name: TitleTermName;
  readonly value: number;
}

export type TitleTermName =
  'name' | 'reading' | 'spelling' | 'position' | 'field' | 'grade' | 'kind' | 'setting';

/** A role that a title may mean. */
export interface TitleMatch {
  readonly roleId: string;
  /** 0.4..1: the product of the terms, to three decimals. */
  readonly confidence: number;
  readonly terms: readonly TitleTerm[];
  /** One sentence. */
  readonly reason: string;
}

/** What is less likely than this is no answer. */
const LEAST_CONFIDENCE = 0.4;

/** How far a name of this kind makes the role, where the title is the same. */
const KINDS: Readonly<Record<TitleKind, number>> = {
  title: 1,
  alias: 0.95,
  given: 0.95,
  code: 0.7,
  mention: 0.6,
};
/** What is left of a title that sources give under a circumstance, as the company meets it, may, or does not. */
const CIRCUMSTANCE = { met: 0.98, unknown: 0.75, unmet: 0.5 };

const WRITTEN_OUT = 0.99;
const OTHER_ORDER = 0.98;
const AN_EDIT = 0.93;
/** A single short word that is only nearly a title is more often another word. */
const SHORT_WORD_EDITED = 0.5;
const SHORT_WORD = 6;
const NOT_A_JOB = 0.75;
/** Of who is no more in the position, not yet, or only near to it. */
const NOT_HELD = 0.45;

/**
 * The roles that a title may mean: most likely first, then by id; none below 0.4.
 *
 * Every way to read the text is compared with every name of every role; a role counts by its best pair. The
 * confidence is a product: which name it is (1 the title, 0.95 an alias) · how likely the text is read so · typing
 * errors · whether the position, the field and the grade are the same · whether the role is a job (0.75 for a class,
 * a body or an outside party that is not named as it is written) · how well it fits the size and stage of the
 * company. The same letters as a name differ in nothing but the name and the setting.
 */
export function resolveTitle(index: TitleIndex, title: string, setting: TitleSetting): TitleMatch[] {
  const best = new Map<string, TitleMatch>();
  const leastFor = (roleId: string) => best.get(roleId)?.confidence ?? 0;
  const consider = (match: TitleMatch | null): void => {
    if (match !== null && match.confidence > leastFor(match.roleId)) best.set(match.roleId, match);
  };
  if (foldedName(title) === '') return [];
  for (const alternative of titleAlternatives(title, index.spelling)) {
    const text = alternative.isWhole ? title : alternative.text;
    const asked = { letters: foldedName(text), long: writtenOut(text) };
    for (const known of index.shortlist.near(alternative.parts, asked.letters)) {
      consider(matchOf(index, alternative, asked, known, setting, leastFor(known.roleId)));
    }
    if (alternative.isWhole && alternative.isHeld) {
      for (const mention of mentionsOf(index, alternative, asked.long)) {
        consider(mentionMatch(index, mention, setting));
      }
    }
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence || compareIds(a.roleId, b.roleId));
}

type AskedTitle = Pick<KnownTitle, 'letters' | 'long'>;

/** The terms of a confidence, one by one: most pairs are given up after a few. */
class Terms {
  readonly list: TitleTerm[] = [];
  #product = 1;

  /** To three decimals. */
  get confidence(): number {
    return toThousandths(this.#product);
  }

  /** Whether the confidence can still be above `least`, since no term raises it. */
  add(name: TitleTermName, value: number, least: number): boolean {
    const rounded = toThousandths(value);
    this.list.push({ name, value: rounded });
    this.#product *= rounded;
    return this.confidence >= LEAST_CONFIDENCE && this.confidence > least;
  }
}

/** Null where the confidence is not above `least`. */
function matchOf(
  index: TitleIndex,
  alternative: TitleAlternative,
  asked: AskedTitle,
  known: KnownTitle,
  setting: TitleSetting,
  least: number,
): TitleMatch | null {
  const isSame = asked.letters === known.letters;
  const isWrittenOut = !isSame && known.kind !== 'code' && asked.long === known.long;
  const isNamed = isSame || isWrittenOut;
  // A level code is met as it is written or not at all.
  if (!isNamed && known.kind === 'code') return null;
  const terms = new Terms();
  const add = (name: TitleTermName, value: number) => terms.add(name, value, least);

  if (!add('name', KINDS[known.kind] * givenFit(known, setting))) return null;
  const order = isSame ? 1 : isWrittenOut ? WRITTEN_OUT : OTHER_ORDER;
  const standing = alternative.isHeld === known.isHeld ? 1 : NOT_HELD;
  // What is written as the name itself is one title, whatever is in it.
  const reading = isSame && alternative.isWhole ? 1 : alternative.likelihood * standing * order;
  if (!add('reading', reading)) return null;
  if (!add('spelling', isNamed ? 1 : spellingOf(alternative))) return null;
  const position = isNamed ? 1 : positionLikeness(alternative.parts, known.parts);
  if (!add('position', position)) return null;
  const field = isNamed ? 1 : fieldLikeness(alternative.parts, known.parts);
  if (!add('field', field)) return null;
  const grade = isNamed ? 1 : gradeLikeness(alternative.parts, known.parts, setting.phase);
  if (!add('grade', grade)) return null;
  if (!add('kind', isSame || known.isJob ? 1 : NOT_A_JOB)) return null;
  const place = placeOf(index, known, setting);
  if (!add('setting', place.fit)) return null;

  const how = isSame ? 'as written' : isWrittenOut ? 'written out' : 'alike';
  const likeness = { position, field, grade };
  return {
    roleId: known.roleId,
    confidence: terms.confidence,
    terms: terms.list,
    reason: matchReason({ known, how, alternative, likeness, place: place.reason }),
  };
}

function spellingOf({ edits, words }: TitleAlternative): number {
  if (edits === 0) return 1;
  const [only = '', ...others] = words;
  return others.length === 0 && only.length <= SHORT_WORD ? SHORT_WORD_EDITED : AN_EDIT ** edits;
}

/** A size that comes with the title says more than what is said of the role. */
function placeOf(
  index: TitleIndex,
  { roleId, organizationSize }: KnownTitle,
  setting: TitleSetting,
): SettingFit {
  return organizationSize === null || setting.engineers === null
    ? settingFit(index.settingOf(roleId), setting)
    : sizeFit([organizationSize], setting.engineers);
}

/** How sure it is that a title which sources give the role is given it here. */
function givenFit({ kind, circumstance, confidence }: KnownTitle, { phase }: TitleSetting): number {
  if (kind !== 'given') return 1;
  const sure = 0.6 + 0.4 * confidence;
  if (circumstance === null) return sure;
  const needed = phaseOfWords(circumstance);
  const state = needed === null || phase === null ? 'unknown' : needed === phase ? 'met' : 'unmet';
  return sure * CIRCUMSTANCE[state];
}

/** What sources say of how roles are titled, where it names the title that is asked for. */
function mentionsOf(index: TitleIndex, { parts }: TitleAlternative, long: string): readonly TitleMention[] {
  if (long === '' || (parts.position === null && parts.core.size === 0)) return [];
  return index.mentions.of(long);
}

function mentionMatch(index: TitleIndex, mention: TitleMention, setting: TitleSetting): TitleMatch | null {
  const place = settingFit(index.settingOf(mention.roleId), setting);
  const terms = new Terms();
  terms.add('name', KINDS.mention, 0);
  for (const name of ['reading', 'spelling', 'position', 'field', 'grade', 'kind'] as const) {
    terms.add(name, 1, 0);
  }
  if (!terms.add('setting', place.fit, 0)) return null;
  return {
    roleId: mention.roleId,
    confidence: terms.confidence,
    terms: terms.list,
    reason: givenReason(mention, place.reason),
  };
}
