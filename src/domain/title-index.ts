import { writtenOut } from './abbreviations.ts';
import { type KnownTitle, knownTitle } from './known-title.ts';
import type { Claim, Range, Role, RoleTitle } from './model.ts';
import { type TitleReading, wordsOfTitle } from './title-reading.ts';
import type { RoleSetting } from './title-setting.ts';
import { TitleShortlist } from './title-shortlist.ts';
import { TitleSpelling } from './title-spelling.ts';

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

/** Everything that a framework says of titles, for {@link resolveTitle}. Immutable. */
export class TitleIndex {
  readonly roles: ReadonlyMap<string, Role>;
  readonly mentions: readonly TitleMention[];
  readonly spelling: TitleSpelling;
  readonly #titles: TitleShortlist;
  readonly #settings: ReadonlyMap<string, RoleSetting>;

  constructor({ roles, roleTitles, claims, stageFocuses }: TitleFacts) {
    this.roles = new Map(roles.map((role) => [role.id, role]));
    const titles = [
      ...roles.flatMap((role) => [
        knownTitle(role.id, role.title, 'title'),
        ...role.aliases.map((alias) => knownTitle(role.id, alias, 'alias')),
        ...role.levelCodes.map((code) => knownTitle(role.id, code, 'code')),
      ]),
      ...roleTitles.map((given) => knownTitle(given.roleId, given.title, 'given', given)),
    ];
    this.spelling = new TitleSpelling(titles.flatMap(({ text }) => wordsOfTitle(text)));
    this.#titles = new TitleShortlist(titles);
    const about = claims.filter(({ aboutId }) => this.roles.has(aboutId));
    this.mentions = about
      .filter(({ attributeId, chosen }) => chosen && /[:/]title$/.test(attributeId))
      .map(({ aboutId, value, circumstance }) => ({
        roleId: aboutId,
        value,
        long: ` ${writtenOut(value)} `,
        circumstance,
      }));
    this.#settings = roleSettings(about, stageFocuses);
  }

  /** The names that a title may be met by. */
  titlesNear(reading: TitleReading, letters: string): readonly KnownTitle[] {
    return this.#titles.near(reading, letters);
  }

  settingOf(roleId: string): RoleSetting {
    return this.#settings.get(roleId) ?? { sizes: [], stageIds: new Set() };
  }
}

/** Sizes that are chosen and hold always, and every stage at which anything is said of a role. */
function roleSettings(
  claims: readonly Claim[],
  stageFocuses: TitleFacts['stageFocuses'],
): ReadonlyMap<string, RoleSetting> {
  const settings = new Map<string, { sizes: Range[]; stageIds: Set<string> }>();
  const of = (roleId: string) => {
    const known = settings.get(roleId) ?? { sizes: [], stageIds: new Set() };
    settings.set(roleId, known);
    return known;
  };
  for (const { aboutId, attributeId, chosen, circumstance, range, stageIds } of claims) {
    const { sizes, stageIds: known } = of(aboutId);
    for (const id of stageIds) known.add(id);
    const isSize = /[:/]organizationSize$/.test(attributeId);
    if (isSize && chosen && circumstance === null && stageIds.length === 0 && range) sizes.push(range);
  }
  for (const { roleId, stageId } of stageFocuses) of(roleId).stageIds.add(stageId);
  return settings;
}
