import { LevelTable } from '../../../levels/level-table.ts';
import type { Entry, RemarkEntry, RequirementEntry } from '../../../middle/entries.ts';
import { nearName } from '../../../middle/near-name.ts';
import type { ReadOptions } from '../../framework-source.ts';
import { type Criterion, type Ladder, type Ladders, rungKey } from './ladder.ts';
import { listedPlaces, type Place, stepsBetween } from './rung-places.ts';

/** Of a step that nobody states, but that follows from a stated order. */
const BY_ORDER = 0.5;

/** How the grades of the ladders are read. */
export function gradesOf({ ladders }: Ladders, options: ReadOptions): LevelTable {
  const grades = ladders.flatMap(({ rungs }) =>
    rungs.flatMap(({ criteria }) => criteria.flatMap(({ grade }) => grade ?? [])),
  );
  const levels = new LevelTable(grades, options.levels);
  for (const grade of grades) levels.read(grade);
  return levels;
}

/** The middle form of ladders. */
export function* ladderEntries(all: Ladders, levels: LevelTable, isInOrder: boolean): Generator<Entry> {
  const areas = new Set<string>();
  for (const { area, at } of all.topics) {
    if (area === null || areas.has(area)) continue;
    areas.add(area);
    yield { is: 'category', key: area, title: area, at };
  }
  for (const { key, name, description, area, at } of all.topics) {
    yield { is: 'skill', key, name, description, category: area, at };
  }
  for (const ladder of all.ladders) yield* entriesOf(ladder, levels, isInOrder);
  yield* dutiesOf(all.ladders);
  yield* all.others;
}

function* entriesOf(ladder: Ladder, levels: LevelTable, isInOrder: boolean): Generator<Entry> {
  const { rungs, stepsByNumber } = ladder;
  const listed = rungs.filter(({ isUnlisted = false }) => !isUnlisted);
  const isNumbered = listed.length > 0 && listed.every(({ number }) => number != null);
  const places: readonly (Place | null)[] = isNumbered
    ? rungs.map(({ number, track }) => (number == null ? null : { place: number, track: track ?? null }))
    : isInOrder
      ? listedPlaces(rungs)
      : rungs.map(() => null);
  for (const [index, rung] of rungs.entries()) {
    yield {
      is: 'role',
      key: rungKey(ladder, rung),
      title: rung.title,
      summary: rung.summary ?? null,
      track: places[index]?.track ?? rung.track ?? null,
      seniority: places[index]?.place ?? null,
      levelCodes: rung.codes ?? [],
      at: rung.at,
    };
    if (rung.criteria.length === 0) {
      const said = rung.duties === undefined || rung.duties.length === 0 ? 'nothing' : 'no requirements';
      yield remark(
        'noticed',
        `a rung of which the source says ${said}; what it requires is unknown`,
        rung.at,
      );
    }
    for (const criterion of byTopic(rung.criteria)) {
      yield* requirement(rungKey(ladder, rung), criterion, levels);
    }
  }
  if (isNumbered ? !stepsByNumber : !isInOrder) return;
  for (const [from, to] of stepsBetween(places)) {
    const [lower, higher] = [rungs[from], rungs[to]];
    if (lower === undefined || higher === undefined) continue;
    yield {
      is: 'transition',
      from: rungKey(ladder, lower),
      to: rungKey(ladder, higher),
      kind: 'PROMOTION',
      at: higher.at,
      basis: 'DERIVED',
      confidence: BY_ORDER,
      derived: ['a promotion from a rung to the next, by their order'],
    };
  }
}

/** What is worded alike is one responsibility, whoever has it. */
function* dutiesOf(ladders: readonly Ladder[]): Generator<Entry> {
  const known = new Set<string>();
  for (const ladder of ladders) {
    for (const rung of ladder.rungs) {
      for (const { title, at } of rung.duties ?? []) {
        // A slash in a key parts a family from what is in it.
        const key = nearName(title.replaceAll('/', ' '));
        if (!known.has(key)) yield { is: 'responsibility', key, title, at };
        known.add(key);
        yield { is: 'roleResponsibility', role: rungKey(ladder, rung), responsibility: key, at };
      }
    }
  }
}

interface TopicOfRung {
  readonly topic: string;
  readonly at: string;
  readonly lines: string[];
  readonly grades: Set<string>;
  /** The highest that is stated. */
  importance: number | null;
  /** Whether some criterion has no grade. */
  isPartly: boolean;
}

/** What a rung says of one topic here and there, together. */
function byTopic(criteria: readonly Criterion[]): Iterable<TopicOfRung> {
  const topics = new Map<string, TopicOfRung>();
  for (const { topic, lines, grade, importance = null, at } of criteria) {
    const known = topics.get(topic) ?? {
      topic,
      at,
      lines: [],
      grades: new Set<string>(),
      importance,
      isPartly: false,
    };
    topics.set(topic, known);
    if (importance !== null) known.importance = Math.max(importance, known.importance ?? 0);
    for (const line of lines) if (!known.lines.includes(line)) known.lines.push(line);
    if (grade === null) known.isPartly = true;
    else known.grades.add(grade);
  }
  return topics.values();
}

function* requirement(role: string, of: TopicOfRung, levels: LevelTable): Generator<Entry> {
  const { topic, lines, grades, importance, isPartly, at } = of;
  const read = [...grades].map((grade) => ({ grade, level: levels.read(grade) }));
  const highest = read
    .flatMap(({ grade, level }) => (level.kind === 'graded' ? [{ grade, ...level }] : []))
    .sort((one, other) => other.level - one.level)[0];
  const isRequired = lines.length > 0 || read.some(({ level }) => level.kind !== 'not required');
  if (!isRequired) return;
  for (const { grade, level } of read) {
    if (level.kind === 'words' || level.kind === 'ungraded')
      yield remark('noticed', `a grade that is on no scale, "${grade}"; say its level with --level`, at);
  }
  const entry: RequirementEntry = {
    is: 'requirement',
    role,
    skill: topic,
    level: null,
    importance,
    expectation: lines.join('\n') || null,
    at,
  };
  if (highest === undefined) {
    yield entry;
    return;
  }
  yield {
    ...entry,
    ...(read.length > 1 || isPartly
      ? { derived: ['a level of several criteria: the highest that one of them has'] }
      : {}),
    level: highest.level,
    basis: 'DERIVED',
    confidence: highest.confidence,
    rationale: `"${highest.grade}" is ${highest.level}: ${highest.rule}.`,
  };
}

function remark(manner: RemarkEntry['manner'], what: string, at: string): RemarkEntry {
  return { is: 'remark', manner, what, at };
}
