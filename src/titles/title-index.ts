import { writtenOut } from '../graph/text/abbreviations.ts';
import { type KnownTitle, knownTitle } from './known-title.ts';
import type { Claim, Range, Role, RoleTitle } from '../graph/model.ts';
import { atOnce, eachInPortions, type InPortions } from '../graph/work/portions.ts';
import { type TitleReading, wordsOfTitle } from './title-reading.ts';
import type { RoleSetting } from './setting.ts';
import { TitleShortlist } from './shortlist.ts';
import { TitleSpelling } from './spelling.ts';

/** What a framework says of titles. */
export interface TitleFacts {
  readonly roles: readonly Role[];
  readonly roleTitles: readonly RoleTitle[];
  /** Of roles, on any attribute. */
  readonly claims: readonly Claim[];
  readonly stageFocuses: readonly { readonly roleId: string; readonly stageId: string }[];
}

/** A claim on the title of a role. */
export interface TitleMention {
  readonly roleId: string;
  readonly value: string;
  /** The value written out, with a space before and after. */
  readonly long: string;
  readonly circumstance: string | null;
}

/** How many roles or titles a portion takes apart: some ten microseconds each. */
const TAKEN_APART = 128;

/** Everything that a framework says of titles, for {@link resolveTitle}. Immutable. */
export class TitleIndex {
  readonly roles: ReadonlyMap<string, Role>;
  readonly mentions: readonly TitleMention[];
  readonly spelling: TitleSpelling;
  readonly #titles: TitleShortlist;
  readonly #settings: ReadonlyMap<string, RoleSetting>;

  /** `parts` are made of the facts. */
  constructor(facts: TitleFacts, parts = atOnce(partsOf(facts))) {
    this.roles = parts.roles;
    this.mentions = parts.mentions;
    this.spelling = parts.spelling;
    this.#titles = parts.titles;
    this.#settings = parts.settings;
  }

  /** Makes an index, interruptible. */
  static *inPortions(facts: TitleFacts): InPortions<TitleIndex> {
    return new TitleIndex(facts, yield* partsOf(facts));
  }

  /** The names that a title may be met by. */
  titlesNear(reading: TitleReading, letters: string): readonly KnownTitle[] {
    return this.#titles.near(reading, letters);
  }

  settingOf(roleId: string): RoleSetting {
    return this.#settings.get(roleId) ?? { sizes: [], stageIds: new Set() };
  }
}

interface TitleParts {
  readonly roles: ReadonlyMap<string, Role>;
  readonly titles: TitleShortlist;
  readonly spelling: TitleSpelling;
  readonly mentions: readonly TitleMention[];
  readonly settings: ReadonlyMap<string, RoleSetting>;
}

function* partsOf(facts: TitleFacts): InPortions<TitleParts> {
  const roles = new Map<string, Role>();
  yield* eachInPortions(facts.roles, (role) => roles.set(role.id, role));
  const titles = yield* knownTitles(facts);
  const words = new Set<string>();
  yield* eachInPortions(
    titles,
    ({ text }) => {
      for (const word of wordsOfTitle(text)) words.add(word);
    },
    TAKEN_APART,
  );
  const claims: Claim[] = [];
  yield* eachInPortions(facts.claims, (claim) => {
    if (roles.has(claim.aboutId)) claims.push(claim);
  });
  return {
    roles,
    titles: yield* TitleShortlist.inPortions(titles),
    spelling: new TitleSpelling(words),
    mentions: yield* mentionsIn(claims),
    settings: yield* roleSettings(claims, facts.stageFocuses),
  };
}

function* knownTitles({ roles, roleTitles }: TitleFacts): InPortions<KnownTitle[]> {
  const titles: KnownTitle[] = [];
  yield* eachInPortions(
    roles,
    ({ id, title, aliases, levelCodes }) => {
      titles.push(knownTitle(id, title, 'title'));
      for (const alias of aliases) titles.push(knownTitle(id, alias, 'alias'));
      for (const code of levelCodes) titles.push(knownTitle(id, code, 'code'));
    },
    TAKEN_APART,
  );
  yield* eachInPortions(
    roleTitles,
    (given) => titles.push(knownTitle(given.roleId, given.title, 'given', given)),
    TAKEN_APART,
  );
  return titles;
}

function* mentionsIn(claims: readonly Claim[]): InPortions<TitleMention[]> {
  const mentions: TitleMention[] = [];
  yield* eachInPortions(claims, ({ aboutId, attributeId, chosen, value, circumstance }) => {
    if (!chosen || !/[:/]title$/.test(attributeId)) return;
    mentions.push({ roleId: aboutId, value, long: ` ${writtenOut(value)} `, circumstance });
  });
  return mentions;
}

/** Sizes that are chosen and hold always, and every stage at which anything is said of a role. */
function* roleSettings(
  claims: readonly Claim[],
  stageFocuses: TitleFacts['stageFocuses'],
): InPortions<ReadonlyMap<string, RoleSetting>> {
  const settings = new Map<string, { sizes: Range[]; stageIds: Set<string> }>();
  const of = (roleId: string) => {
    const known = settings.get(roleId) ?? { sizes: [], stageIds: new Set() };
    settings.set(roleId, known);
    return known;
  };
  yield* eachInPortions(claims, ({ aboutId, attributeId, chosen, circumstance, range, stageIds }) => {
    const { sizes, stageIds: known } = of(aboutId);
    for (const id of stageIds) known.add(id);
    const isSize = /[:/]organizationSize$/.test(attributeId);
    if (isSize && chosen && circumstance === null && stageIds.length === 0 && range) sizes.push(range);
  });
  yield* eachInPortions(stageFocuses, ({ roleId, stageId }) => of(roleId).stageIds.add(stageId));
  return settings;
}
