import type { RoleResponsibility, RoleTitle } from '../../../graph/model.ts';
import { slugified } from '../../../graph/text/slugified.ts';
import type { Building } from '../building.ts';
import { cleanName, proseOf } from '../clean-text.ts';
import type { RoleResponsibilityEntry, RoleTitleEntry } from '../entries.ts';
import { nearName } from '../near-name.ts';
import { FactList } from './fact-list.ts';
import type { RepeatedFacts } from './repeated-facts.ts';

/** What roles answer for, and what they are called elsewhere. */
export class BuiltRoleFacts {
  readonly responsibilities = new FactList<RoleResponsibility>();
  readonly titles = new FactList<RoleTitle>();
  readonly #of: Building;
  readonly #repeated: RepeatedFacts;

  constructor(of: Building, repeated: RepeatedFacts) {
    this.#of = of;
    this.#repeated = repeated;
  }

  responsibility(entry: RoleResponsibilityEntry): void {
    const { ids, wanted, citationsOf } = this.#of;
    const role = wanted.roles.named(entry.role, entry, 'a responsibility');
    const responsibility = wanted.responsibilities.named(
      entry.responsibility,
      entry,
      'what a role answers for',
    );
    if (role === undefined || responsibility === undefined) return;
    const involvement = entry.involvement ?? 'OWNS';
    const key = `${role} ${responsibility} ${involvement}`;
    if (this.#repeated.has(entry, key)) return;
    const roleId = ids.of('Role', role);
    const fact = {
      roleId,
      responsibilityId: ids.of('Responsibility', responsibility),
      involvement,
      expectation: proseOf(entry.expectation),
      citations: citationsOf(entry),
    };
    this.responsibilities.add(fact, key, () => ids.fact('RoleResponsibility', roleId, responsibility));
  }

  title(entry: RoleTitleEntry): void {
    const { ids, wanted, citationsOf } = this.#of;
    const role = wanted.roles.named(entry.role, entry, 'a title');
    const title = cleanName(entry.title);
    if (role === undefined || title === '') return;
    const circumstance = proseOf(entry.circumstance);
    const near = nearName(title);
    const key = `${role} ${near} ${circumstance ?? ''}`;
    if (this.#repeated.has(entry, key)) return;
    const roleId = ids.of('Role', role);
    const language = entry.language || null;
    const fact = {
      roleId,
      title,
      language,
      circumstance,
      organizationSize: null,
      citations: citationsOf(entry),
    };
    this.titles.add(fact, key, () => ids.fact('RoleTitle', roleId, slugified(title) || 'title'));
  }
}
