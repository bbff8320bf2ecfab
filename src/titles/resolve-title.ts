import { writtenOut } from '../graph/text/abbreviations.ts';
import type { KnownTitle, TitleKind } from './known-title.ts';
import { compareIds, type Role } from '../graph/model.ts';
import { normalizeName } from '../graph/names/name-index.ts';
import { type TitleAlternative, titleAlternatives } from './alternatives.ts';
import type { TitleIndex, TitleMention } from './title-index.ts';
import { titleLikeness } from './likeness.ts';
import { givenReason, matchReason } from './reasons.ts';
import { phaseOfWords, settingFit, sizeFit, type TitleSetting } from './setting.ts';

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
  const consider = (match: TitleMatch): void => {
    const known = best.get(match.roleId);
    if (match.confidence >= LEAST_CONFIDENCE && match.confidence > (known?.confidence ?? 0)) {
      best.set(match.roleId, match);
    }
  };
  if (normalizeName(title) === '') return [];
  const asWritten = { text: title, letters: normalizeName(title), long: writtenOut(title) };
  for (const alternative of titleAlternatives(title, index.spelling)) {
    const asked =
      alternative.likelihood === 1
        ? asWritten
        : {
            text: alternative.text,
            letters: normalizeName(alternative.text),
            long: writtenOut(alternative.text),
          };
    for (const known of index.titlesNear(alternative.reading, asked.letters)) {
      consider(matchOf(index, alternative, asked, known, setting));
    }
    if (alternative.likelihood === 1) {
      for (const mention of mentionsOf(index, alternative, asked.long)) {
        consider(mentionMatch(index, mention, setting));
      }
    }
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence || compareIds(a.roleId, b.roleId));
}

interface AskedTitle {
  readonly text: string;
  readonly letters: string;
  readonly long: string;
}

function matchOf(
  index: TitleIndex,
  alternative: TitleAlternative,
  asked: AskedTitle,
  known: KnownTitle,
  setting: TitleSetting,
): TitleMatch {
  const isSame = asked.letters === known.letters;
  const isWrittenOut = !isSame && known.kind !== 'code' && asked.long === known.long;
  const likeness =
    isSame || isWrittenOut
      ? { position: 1, field: 1, grade: 1 }
      : known.kind === 'code'
        ? { position: 0, field: 0, grade: 0 }
        : titleLikeness(alternative.reading, known.reading, setting.phase);
  const role = index.roles.get(known.roleId) as Role;
  const place = placeOf(index, known, setting);
  const terms = rounded({
    name: KINDS[known.kind] * givenFit(known, setting),
    reading: alternative.likelihood * (isSame ? 1 : isWrittenOut ? WRITTEN_OUT : OTHER_ORDER),
    spelling: isSame || isWrittenOut ? 1 : spellingOf(alternative),
    ...likeness,
    kind: isSame || role.kind === 'JOB' ? 1 : NOT_A_JOB,
    setting: place.fit,
  });
  const how = isSame ? 'as written' : isWrittenOut ? 'written out' : 'alike';
  const reason = () => matchReason({ known, how, alternative, likeness, place: place.reason });
  return match(known.roleId, terms, reason);
}

function spellingOf({ edits, words }: TitleAlternative): number {
  if (edits === 0) return 1;
  const [only = '', ...others] = words;
  return others.length === 0 && only.length <= SHORT_WORD ? SHORT_WORD_EDITED : AN_EDIT ** edits;
}

/** A size that comes with the title says more than what is said of the role. */
function placeOf(index: TitleIndex, { roleId, organizationSize }: KnownTitle, setting: TitleSetting) {
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
function mentionsOf(index: TitleIndex, { reading }: TitleAlternative, long: string): TitleMention[] {
  if (long === '' || (reading.position === null && reading.core.size === 0)) return [];
  return index.mentions.filter((mention) => mention.long.includes(` ${long} `));
}

function mentionMatch(index: TitleIndex, mention: TitleMention, setting: TitleSetting): TitleMatch {
  const place = settingFit(index.settingOf(mention.roleId), setting);
  const terms = rounded({
    name: KINDS.mention,
    reading: 1,
    spelling: 1,
    position: 1,
    field: 1,
    grade: 1,
    kind: 1,
    setting: place.fit,
  });
  return match(mention.roleId, terms, () => givenReason(mention, place.reason));
}

function rounded(values: Readonly<Record<TitleTermName, number>>): TitleTerm[] {
  return Object.entries(values).map(([name, value]) => ({
    name: name as TitleTermName,
    value: Math.round(value * 1_000) / 1_000,
  }));
}

function match(roleId: string, terms: readonly TitleTerm[], reason: () => string): TitleMatch {
  const product = terms.reduce((soFar, { value }) => soFar * value, 1);
  const confidence = Math.round(product * 1_000) / 1_000;
  // Few of the many pairs that are compared are told about.
  return { roleId, confidence, terms, reason: confidence < LEAST_CONFIDENCE ? '' : reason() };
}
