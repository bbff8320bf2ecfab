import { importanceOf } from '../../../levels/importance-words.ts';
import type { LevelTable, ReadLevel } from '../../../levels/level-table.ts';
import type {
  Entry,
  RemarkManner,
  RequirementEntry,
  ResponsibilityEntry,
  RoleEntry,
  SkillEntry,
  Stated,
} from '../../../middle/entries.ts';
import { involvementOf, rungOf, severalOf, trackOf, transitionKindOf, yearsOf } from './cell-values.ts';
import { GatheredThings } from './gathered-things.ts';
import type { HeldRow, HeldTable } from './named-tables.ts';
import type { TableField } from './table-columns.ts';
import type { TableShape } from './table-shape.ts';

type Matrix = Extract<TableShape, { kind: 'matrix' }>;
type Cell = (field: TableField) => string;

/** Of a step that no cell calls a promotion or anything else. */
const UNNAMED_STEP = 0.5;

/** Makes entries of tables that were understood. */
export class TableEntries {
  readonly #levels: LevelTable;
  readonly #isInOrder: boolean;
  readonly #roles = new GatheredThings<RoleEntry>();
  readonly #skills = new GatheredThings<SkillEntry>();
  readonly #responsibilities = new GatheredThings<ResponsibilityEntry>();
  readonly #categories = new Map<string, string>();
  readonly #facts: Entry[] = [];

  /** @param isInOrder whether the levels of a matrix stand in their order, the lowest first */
  constructor(levels: LevelTable, isInOrder: boolean) {
    this.#levels = levels;
    this.#isInOrder = isInOrder;
  }

  add(table: HeldTable, shape: TableShape): void {
    switch (shape.kind) {
      case 'legend':
      case 'nothing':
        return;
      case 'matrix':
        return this.#matrix(table, shape);
      case 'roles':
        this.#roles.isListed = true;
        break;
      case 'skills':
        this.#skills.isListed = true;
        break;
      default:
    }
    for (const row of table.rows) {
      const cell: Cell = (field) => cellAt(row, shape.of[field]);
      if (shape.kind === 'roles') this.#role(row, cell);
      if (shape.kind === 'skills') this.#skill(row, cell);
      if (shape.kind === 'responsibilities') this.#responsibility(row, cell('responsibility'), cell);
      if (shape.kind === 'requirements') this.#requirementRow(row, cell);
      if (shape.kind === 'transitions') this.#transition(row, cell('from'), cell('to'), cell);
    }
    this.#aside(table, shape);
  }

  /** All of it; what only facts name is there where no table lists such things. */
  *entries(): Generator<Entry> {
    for (const [key, at] of this.#categories) yield { is: 'category', key, title: key, at };
    const facts = this.#facts.map((fact) => this.#resolved(fact));
    yield* this.#roles.all;
    yield* this.#skills.all;
    yield* this.#responsibilities.all;
    yield* facts;
  }

  #role(row: HeldRow, cell: Cell): void {
    const { at } = row;
    const title = cell('role');
    const key = cell('roleId') || title;
    if (key === '') return this.#remark('left out', 'a row without a role', at);
    const track = cell('track');
    if (track !== '' && trackOf(track) === null) {
      this.#remark(
        'left out',
        `the track "${track}", which is neither individual, management nor executive`,
        at,
      );
    }
    const rung = cell('rung');
    if (rung !== '' && rungOf(rung) === null)
      this.#remark('left out', `the rung "${rung}", which is no number from 1 to 20`, at);
    const aliases = severalOf(cell('aliases'));
    this.#roles.say(
      {
        is: 'role',
        key,
        title: title || key,
        aliases,
        summary: cell('summary') || null,
        track: trackOf(track),
        seniority: rungOf(rung),
        levelCodes: cell('code') === '' ? [] : [cell('code')],
        at,
      },
      title,
      aliases,
    );
    for (const to of severalOf(cell('reportsTo'))) {
      this.#facts.push({ is: 'reportingLine', from: key, to, at });
    }
    for (const to of severalOf(cell('to'))) this.#transition(row, key, to, cell);
    for (const title of severalOf(cell('responsibility'))) {
      this.#responsibility(row, title, () => '');
      const stated = cell('involvement');
      const involvement = involvementOf(stated);
      if (stated !== '' && involvement === null)
        this.#remark('left out', `the involvement "${stated}"; it owns it`, at);
      this.#facts.push({
        is: 'roleResponsibility',
        role: key,
        responsibility: title,
        involvement: involvement ?? 'OWNS',
        expectation: cell('expectation') || null,
        at,
      });
    }
  }

  #skill({ at }: HeldRow, cell: Cell): void {
    const name = cell('skill');
    const key = cell('skillId') || name;
    if (key === '') return this.#remark('left out', 'a row without a skill', at);
    const aliases = severalOf(cell('aliases'));
    const description = cell('summary') || cell('expectation') || null;
    this.#skills.say(
      {
        is: 'skill',
        key,
        name: name || key,
        aliases,
        description,
        category: this.#category(cell('category'), at),
        at,
      },
      name,
      aliases,
    );
  }

  #responsibility({ at }: HeldRow, title: string, cell: Cell): void {
    if (title === '') return this.#remark('left out', 'a row without a responsibility', at);
    const description = cell('summary') || null;
    this.#responsibilities.say({
      is: 'responsibility',
      key: title,
      title,
      description,
      area: cell('area') || cell('category') || null,
      at,
    });
  }

  #requirementRow({ at }: HeldRow, cell: Cell): void {
    const [role, skill] = [cell('role'), cell('skill')];
    if (role === '' || skill === '') return this.#remark('left out', 'a row without a role or a skill', at);
    const stated = cell('level');
    const read = stated === '' ? ({ kind: 'ungraded' } as const) : this.#levels.read(stated);
    const expectation = cell('expectation') || cell('summary');
    const importance = cell('importance');
    if (importance !== '' && importanceOf(importance) === null) {
      this.#remark('left out', `the importance "${importance}", which is no share or known word`, at);
    }
    this.#mention(cell('roleId') || role, role, at);
    this.#mentionSkill(cell('skillId') || skill, skill, this.#category(cell('category'), at), at);
    this.#require(read, stated, { role, skill, importance: importanceOf(importance), expectation, at });
  }

  #transition({ at }: HeldRow, from: string, to: string, cell: Cell): void {
    if (from === '' || to === '') return this.#remark('left out', 'a transition without both ends', at);
    const stated = cell('kind');
    const kind = transitionKindOf(stated);
    const years = cell('years');
    if (years !== '' && yearsOf(years) === null)
      this.#remark('left out', `the years "${years}", which are no figure`, at);
    if (kind === null) this.#remark('derived', 'that a step to a next role is a promotion', at);
    this.#mention(from, from, at);
    this.#mention(to, to, at);
    this.#facts.push({
      is: 'transition',
      from,
      to,
      kind: kind ?? 'PROMOTION',
      years: yearsOf(years),
      summary: cell('expectation') || null,
      at,
      ...(kind === null ? { basis: 'DERIVED' as const, confidence: UNNAMED_STEP } : {}),
    });
  }

  #matrix(table: HeldTable, shape: Matrix): void {
    const { rows, head, others } = shape;
    const headers = others.map((index) => table.headers[index] ?? '');
    const names = table.rows.map(({ cells }) => cells[head] ?? '');
    const roles = rows === 'roles' ? names : headers;
    // A number in the name of some rungs is one of the ladder only where all have one.
    const areNumbered = roles.filter((name) => name !== '').every((name) => rungOf(name) !== null);
    const sayRole = (name: string, index: number, at: string, more: Partial<RoleEntry> = {}) => {
      const rung = this.#isInOrder ? index + 1 : areNumbered ? rungOf(name) : null;
      const codes = areNumbered && name !== '' ? { levelCodes: [name] } : {};
      this.#roles.say({ is: 'role', key: name, title: name, seniority: rung, ...codes, at, ...more });
    };
    if (rows === 'skills')
      headers.forEach((name, index) => sayRole(name, index, `${table.file}, column "${name}"`));
    else
      for (const name of headers)
        this.#mentionSkill(
          name,
          name,
          this.#category(categoryOf(table), table.file),
          `${table.file}, column "${name}"`,
        );
    const lastHead = { name: '', at: '' };
    for (const [index, row] of table.rows.entries()) {
      const cell: Cell = (field) => cellAt(row, shape.of[field]);
      const name = row.cells[head] ?? '';
      if (name === '') {
        this.#remark(
          'left out',
          `a row without a ${rows === 'skills' ? 'skill' : 'role'}${lastHead.name === '' ? '' : ', as of merged cells'}`,
          row.at,
        );
        continue;
      }
      lastHead.name = name;
      if (rows === 'roles') {
        if (shape.of.role !== undefined) this.#role(row, cell);
        sayRole(name, index, row.at);
      } else
        this.#skill(row, (field) =>
          field === 'skill'
            ? name
            : field === 'category'
              ? cell('category') || categoryOf(table)
              : cell(field),
        );
      for (const [place, column] of others.entries()) {
        const stated = row.cells[column] ?? '';
        const header = headers[place] ?? '';
        const [role, skill] = rows === 'roles' ? [name, header] : [header, name];
        const read = this.#levels.read(stated);
        if (stated === '') continue;
        this.#require(read, stated, {
          role,
          skill,
          importance: null,
          expectation: '',
          at: `${row.at}, column "${header}"`,
        });
      }
    }
    if (this.#isInOrder)
      this.#steps(
        roles.filter((name) => name !== ''),
        table.file,
      );
    this.#aside(table, shape);
  }

  /** From each level to the next, where they are said to stand in their order. */
  #steps(roles: readonly string[], file: string): void {
    for (const [index, to] of roles.entries()) {
      const from = roles[index - 1];
      if (from === undefined || from === to) continue;
      const at = `${file}, "${from}" before "${to}"`;
      this.#remark('derived', 'a promotion from a level to the next, by their order', at);
      this.#facts.push({
        is: 'transition',
        from,
        to,
        kind: 'PROMOTION',
        at,
        basis: 'DERIVED',
        confidence: UNNAMED_STEP,
      });
    }
  }

  #require(
    read: ReadLevel,
    stated: string,
    {
      role,
      skill,
      importance,
      expectation,
      at,
    }: Pick<RequirementEntry, 'role' | 'skill' | 'importance' | 'at'> & { expectation: string },
  ): void {
    if (read.kind === 'not required') {
      if (stated !== '') this.#remark('noticed', 'a cell that says that a skill is not required', at);
      return;
    }
    const isWords = read.kind === 'words';
    const words = [isWords ? stated : '', expectation].filter((text) => text !== '').join('\n');
    const graded = read.kind === 'graded';
    this.#facts.push({
      is: 'requirement',
      role,
      skill,
      level: graded ? read.level : null,
      importance,
      expectation: words || (graded ? `The source says "${stated}".` : null),
      at,
      ...(graded
        ? {
            basis: 'DERIVED' as const,
            confidence: read.confidence,
            rationale: `"${stated}" is ${read.level}: ${read.rule}.`,
          }
        : {}),
    });
    if (graded) this.#remark('derived', `a level of what a cell says: "${stated}" is ${read.level}`, at);
  }

  #mention(key: string, title: string, at: string): void {
    if (this.#roles.isListed || this.#roles.knows(key) || this.#roles.knows(title)) return;
    this.#roles.say({ is: 'role', key, title, at }, title);
  }

  #mentionSkill(key: string, name: string, category: string | null, at: string): void {
    if (this.#skills.isListed || this.#skills.knows(key) || this.#skills.knows(name)) return;
    this.#skills.say({ is: 'skill', key, name, category, at }, name);
  }

  #category(name: string, at: string): string | null {
    if (name === '') return null;
    if (!this.#categories.has(name)) this.#categories.set(name, at);
    return name;
  }

  /** Facts name things as their cells do; now it is known which those are. */
  #resolved(fact: Entry): Entry {
    const several = (word: string, name: string): Entry => ({
      is: 'remark',
      manner: 'left out',
      what: `what is said of the ${word} "${name}", since several are called so; name it by its id`,
      at: fact.at,
    });
    switch (fact.is) {
      case 'requirement': {
        const [role, skill] = [this.#roles.keyOf(fact.role), this.#skills.keyOf(fact.skill)];
        if (role === null) return several('role', fact.role);
        return skill === null ? several('skill', fact.skill) : { ...fact, role, skill };
      }
      case 'roleResponsibility': {
        const role = this.#roles.keyOf(fact.role);
        const responsibility = this.#responsibilities.keyOf(fact.responsibility);
        if (role === null) return several('role', fact.role);
        return responsibility === null
          ? several('responsibility', fact.responsibility)
          : { ...fact, role, responsibility };
      }
      case 'transition':
      case 'reportingLine': {
        const [from, to] = [this.#roles.keyOf(fact.from), this.#roles.keyOf(fact.to)];
        if (from === null) return several('role', fact.from);
        return to === null ? several('role', fact.to) : { ...fact, from, to };
      }
      default:
        return fact;
    }
  }

  #aside(table: HeldTable, shape: TableShape): void {
    const used = new Set([
      ...Object.values(shape.of),
      ...shape.others,
      ...(shape.kind === 'matrix' ? [shape.head] : []),
    ]);
    const left = table.headers.filter(
      (_, index) => !used.has(index) || (shape.kind !== 'matrix' && shape.others.includes(index)),
    );
    for (const header of left) this.#remark('left out', `the column "${header}"`, table.file);
  }

  #remark(manner: RemarkManner, what: string, at: Stated['at']): void {
    this.#facts.push({ is: 'remark', manner, what, at });
  }
}

/** What the skills of a matrix without categories have in common: its sheet, where that says something. */
function categoryOf({ name }: HeldTable): string {
  return /^(sheet|table|tabelle|feuille|hoja)?\s*\d*$/i.test(name) ? '' : name;
}

function cellAt(row: HeldRow, index: number | undefined): string {
  return index === undefined ? '' : (row.cells[index] ?? '');
}
