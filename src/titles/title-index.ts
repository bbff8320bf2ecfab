import { typeOf } from '../graph/ids.ts';
import type { Claim, FrameworkContent, Range, Role } from '../graph/model.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import { fieldsOf } from '../graph/reading/fields-of.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import { atOnce, eachInPortions, type InPortions } from '../graph/work/portions.ts';
import { attributeKeyOf } from '../sources/claims.ts';
import { type KnownTitle, knownTitle } from './known-title.ts';
import { TitleMentions } from './mentions.ts';
import { wordsOfTitle } from './parts.ts';
import type { RoleSetting } from './setting.ts';
import { TitleShortlist } from './shortlist.ts';
import { TitleSpelling } from './spelling.ts';

/** What roles are called by. */
const CALLED = ['id', 'kind', 'title', 'aliases', 'levelCodes'] as const;
export const CALLED_ROLES = fieldsOf('roles', ...CALLED);

/** What a framework says of titles. */
export interface TitleFacts extends Pick<FrameworkContent, 'roleTitles' | 'claims'> {
  readonly roles: readonly Pick<Role, (typeof CALLED)[number]>[];
  readonly stageFocuses: readonly { readonly roleId: string; readonly stageId: string }[];
}

/** Finds the roles of a framework that a job title may mean. Needs {@link CALLED_ROLES}. */
export const TITLE_INDEX: Derivation<FrameworkReading, TitleIndex> = {
  name: 'titles',
  make: (framework) =>
    TitleIndex.inPortions({
      roles: framework.derived(CALLED_ROLES),
      roleTitles: framework.roleTitles.list,
      claims: framework.claims.list,
      stageFocuses: framework.stageFocuses.list,
    }),
};

/** How many roles or titles a portion takes apart: some ten microseconds each. */
const TAKEN_APART = 64;

const ANYWHERE: RoleSetting = { sizes: [], stageIds: new Set() };

/** Everything that a framework says of titles, for {@link resolveTitle}. Immutable. */
export class TitleIndex {
  readonly spelling: TitleSpelling;
  /** Finds the names that a title may be met by. */
  readonly shortlist: TitleShortlist;
  /** Finds what sources say of how roles are titled. */
  readonly mentions: TitleMentions;
  readonly #settings: ReadonlyMap<string, RoleSetting>;

  /** `made`: of the facts. */
  constructor(facts: TitleFacts, made = atOnce(madeOf(facts))) {
    this.spelling = made.spelling;
    this.shortlist = made.shortlist;
    this.mentions = made.mentions;
    this.#settings = made.settings;
  }

  /** Makes an index, interruptible. */
  static *inPortions(facts: TitleFacts): InPortions<TitleIndex> {
    return new TitleIndex(facts, yield* madeOf(facts));
  }

  settingOf(roleId: string): RoleSetting {
    return this.#settings.get(roleId) ?? ANYWHERE;
  }
}

interface MadeOfFacts extends Pick<TitleIndex, 'shortlist' | 'spelling' | 'mentions'> {
  readonly settings: ReadonlyMap<string, RoleSetting>;
}

function* madeOf(facts: TitleFacts): InPortions<MadeOfFacts> {
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
    if (typeOf(claim.aboutId) === 'Role') claims.push(claim);
  });
  return {
    shortlist: yield* TitleShortlist.inPortions(titles),
    spelling: yield* TitleSpelling.inPortions(words),
    mentions: yield* TitleMentions.inPortions(claims),
    settings: yield* roleSettings(claims, facts.stageFocuses),
  };
}

function* knownTitles({ roles, roleTitles }: TitleFacts): InPortions<KnownTitle[]> {
  const titles: KnownTitle[] = [];
  const notJobs = new Set<string>();
  yield* eachInPortions(
    roles,
    ({ id, kind, title, aliases, levelCodes }) => {
      const role = { id, isJob: kind === 'JOB' };
      if (!role.isJob) notJobs.add(id);
      titles.push(knownTitle(role, title, 'title'));
      for (const alias of aliases) titles.push(knownTitle(role, alias, 'alias'));
      for (const code of levelCodes) titles.push(knownTitle(role, code, 'code'));
    },
    TAKEN_APART,
  );
  yield* eachInPortions(
    roleTitles,
    (given) => {
      const role = { id: given.roleId, isJob: !notJobs.has(given.roleId) };
      titles.push(knownTitle(role, given.title, 'given', given));
    },
    TAKEN_APART,
  );
  return titles;
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
    const isSize = attributeKeyOf(attributeId) === 'organizationSize';
    if (isSize && chosen && circumstance === null && stageIds.length === 0 && range) sizes.push(range);
  });
  yield* eachInPortions(stageFocuses, ({ roleId, stageId }) => of(roleId).stageIds.add(stageId));
  return settings;
}
