import { listed } from '../graph/text/wording.ts';
import type { Advice } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { type Coverage } from '../skills/coverage.ts';
import { countSkillsToLearn, countUnknown } from '../skills/gap-items.ts';
import { type BriefSetting, briefSetting, type SettingQuestion, stagesAsked } from './brief-setting.ts';
import { type Capability, capabilitiesOf } from './capabilities.ts';
import { type ExpectedSkills, expectedSkills } from './expected-skills.ts';
import { type LettingGo, lettingGo } from './letting-go.ts';
import { type MainShifts, mainShifts } from './main-shifts.ts';
import { adviceFor, personalGap, type ReadinessSign, readinessSigns } from './readiness.ts';
import type { Way } from './way.ts';
import { type Week, weekOf } from './week.ts';

/** What somebody needs to know who goes a way: one page, as data. Nothing in it but what sources state. */
export interface Brief {
  readonly way: Way;
  /** For which steps no document gives advice, in one sentence; null: each has some. */
  readonly noCounsel: string | null;
  readonly shifts: MainShifts;
  readonly capabilities: readonly Capability[];
  readonly skillCount: number;
  readonly unknownCount: number;
  readonly lettingGo: LettingGo;
  readonly week: Week;
  /** Where the person stands in all that the target needs; null: no profile is given. */
  readonly standing: Coverage | null;
  readonly readiness: readonly ReadinessSign[];
  readonly pitfalls: readonly Advice[];
  readonly setting: BriefSetting | null;
  readonly expected: readonly ExpectedSkills[];
}

/** The brief for a way, at a stage or size of the company or wherever it is. @throws InvalidInputError */
export function briefOf(graph: GraphReading, way: Way, question: SettingQuestion = {}): Brief {
  const stageIds = stagesAsked(graph, question);
  return {
    way,
    noCounsel: noCounsel(graph, way),
    shifts: mainShifts(graph, way),
    capabilities: capabilitiesOf(graph, way, stageIds),
    skillCount: countSkillsToLearn(way.skills),
    unknownCount: countUnknown(way.skills),
    lettingGo: lettingGo(graph, way),
    week: weekOf(graph, way, stageIds),
    standing: personalGap(graph, way, way.toId)?.coverage ?? null,
    readiness: readinessSigns(graph, way, stageIds),
    pitfalls: way.steps.flatMap((step) => adviceFor(graph, step, 'PITFALL', stageIds)),
    setting: briefSetting(graph, way, stageIds, question.organizationSize),
    expected: expectedSkills(graph, way),
  };
}

/** The kinds of advice that help with a step. */
const ADVICE = ['ACTION', 'PITFALL', 'READINESS_SIGNAL'] as const;

function noCounsel(graph: GraphReading, { steps }: Way): string | null {
  const silent = steps.filter((step) =>
    ADVICE.every((kind) => adviceFor(graph, step, kind, null).length === 0),
  );
  if (silent.length === 0) return null;
  const title = (id: string) => graph.get('roles', id).title;
  const ways = silent.map(({ fromId, toId }) =>
    fromId === null ? `to ${title(toId)}` : `from ${title(fromId)} to ${title(toId)}`,
  );
  return `No document gives advice for the ${ways.length === 1 ? 'step' : 'steps'} ${listed(ways)}.`;
}
