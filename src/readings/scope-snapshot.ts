import type { Database, Transaction } from '../storage/port/database.ts';
import {
  effectiveRequirements,
  effectiveRequirementsOf,
  effectiveResponsibilities,
} from '../roles/effective.ts';
import { allReady, lazily, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import type { Advice, Effective, Requirement, Role, RoleResponsibility } from '../graph/model.ts';
import { weightsInPortions } from '../paths/search/weights.ts';
import type { InPortions } from '../graph/work/portions.ts';
import { TitleIndex } from '../titles/title-index.ts';
import { type CostFacts, type TransitionCosts, transitionCosts } from '../paths/transition-cost.ts';
import type { PathCost } from '../graph/vocabulary.ts';
import { readFrameworkFacts } from '../storage/framework/cited-fact-repository.ts';
import * as facts from '../storage/framework/fact-repository.ts';
import { listRoleNames, listSkillNames } from '../storage/framework/name-repository.ts';
import * as things from '../storage/framework/thing-repository.ts';
import { CitationIndex } from '../sources/citation-index.ts';
import { DerivedRows } from './derived-rows.ts';
import { FillQueue } from './fill-queue.ts';
import {
  readCatalogue,
  readInheritances,
  readReportingLines,
  readTransitionGraph,
  type TransitionGraph,
} from './parts.ts';
import { type FindMany, MOST_KEYS, RowLoader } from './row-loader.ts';
import { frameworkDocuments } from '../search/documents.ts';
import { SearchIndex } from '../search/search-index.ts';
import { finishInSlices } from '../graph/work/slices.ts';

/** What each row loader of a scope may remember; a framework of 1,000 roles fits. */
const LOADER_CACHE_BYTES = 8 * 1024 * 1024;

/**
 * Everything that is remembered of one scope at one version. Immutable: a new version is a new
 * snapshot. Parts and rows are read on first use and proved to be of this version (see FillQueue).
 */
export class ScopeSnapshot {
  readonly scope: string;
  readonly version: number;
  readonly #fill: FillQueue;

  constructor(database: Database, scope: string, version: number) {
    this.scope = scope;
    this.version = version;
    this.#fill = new FillQueue(database, (versions) =>
      versions.some((now) => now.scope === scope && now.version === version),
    );
  }

  // Rows, by id of the thing that they are or belong to.
  readonly roles = this.#rows(things.findRoles);
  readonly skills = this.#rows(things.findSkills);
  readonly responsibilities = this.#rows(things.findResponsibilities);
  readonly activities = this.#rows(things.findActivities);
  readonly transitions = this.#rows(things.findTransitions);
  readonly advice = this.#rows(things.findAdvice);
  readonly requirementsOfRole = this.#rows(facts.findRequirementsOfRoles);
  readonly requirementsOfSkill = this.#rows(facts.findRequirementsOfSkills);
  readonly responsibilitiesOfRole = this.#rows(facts.findResponsibilitiesOfRoles);
  readonly rolesOfResponsibility = this.#rows(facts.findRolesOfResponsibilities);
  readonly activitiesOfRole = this.#rows(facts.findActivitiesOfRoles);
  readonly rolesOfActivity = this.#rows(facts.findRolesOfActivities);
  readonly collaborationsOfRole = this.#rows(facts.findCollaborationsOfRoles);
  readonly focusesOfRole = this.#rows(facts.findFocusesOfRoles);
  readonly focusesOfStage = this.#rows(facts.findFocusesOfStages);
  readonly titlesOfRole = this.#rows(facts.findTitlesOfRoles);
  readonly archetypesOfRole = this.#rows<Role[]>(facts.findArchetypesOfRoles);
  readonly claims = this.#rows(facts.findClaims);
  readonly shifts = this.#rows(facts.findShifts);
  readonly adviceOfRole = this.#rows<Advice[]>(facts.findAdviceOfRoles);
  readonly adviceOfSkill = this.#rows<Advice[]>(facts.findAdviceOfSkills);
  readonly adviceOfStage = this.#rows<Advice[]>(facts.findAdviceOfStages);
  readonly adviceOfTransition = this.#rows<Advice[]>(facts.findAdviceOfTransitions);

  // Parts that are read as a whole.
  readonly catalogue = this.#part(readCatalogue);
  readonly roleNames = this.#part(listRoleNames);
  readonly skillNames = this.#part(listSkillNames);
  readonly inheritance = this.#part(readInheritances);
  readonly reportingLines = this.#part(readReportingLines);
  readonly transitionGraph = this.#part(readTransitionGraph);
  readonly facts = this.#part(readFrameworkFacts);

  /** Which facts cite a source. */
  readonly citationIndex = lazily(() => whenReady(this.facts(), (all) => new CitationIndex(all)));

  /** Finds things by their words. */
  readonly searchIndex = lazily(() =>
    whenReady(this.facts(), (all) => SearchIndex.of(frameworkDocuments(all))),
  );

  /** Finds the roles that a job title may mean. */
  readonly titleIndex = lazily(() =>
    whenReady(this.facts(), (all) => finishInSlices(TitleIndex.inPortions(all))),
  );

  /** What a role needs, what it takes over included: most important first. */
  readonly effectiveRequirements = new DerivedRows<readonly Effective<Requirement>[]>((roleId) =>
    whenReady(this.inheritance(), ({ skills }) =>
      whenReady(factsByRole(this.requirementsOfRole, [roleId, ...skills.ancestorIds(roleId)]), (own) =>
        effectiveRequirements(roleId, own, skills),
      ),
    ),
  );

  /** Which roles need a skill, what they take over included: highest level first. */
  readonly effectiveRequirementsOfSkill = new DerivedRows<readonly Effective<Requirement>[]>((skillId) =>
    whenReady(this.inheritance(), ({ skills }) =>
      whenReady(this.requirementsOfSkill.load(skillId), (own) => effectiveRequirementsOf(own ?? [], skills)),
    ),
  );

  /** What a role answers for, what it takes over included: strongest involvement first. */
  readonly effectiveResponsibilities = new DerivedRows<readonly Effective<RoleResponsibility>[]>((roleId) =>
    whenReady(this.inheritance(), ({ responsibilities: inheritance }) =>
      whenReady(
        factsByRole(this.responsibilitiesOfRole, [roleId, ...inheritance.ancestorIds(roleId)]),
        (own) => effectiveResponsibilities(roleId, own, inheritance),
      ),
    ),
  );

  /** What each transition costs by a measure, by edge number. */
  readonly transitionCosts: Readonly<Record<PathCost, () => MaybePromise<TransitionCosts>>> = {
    STEPS: lazily(() => this.#costsBy('STEPS', new Map())),
    YEARS: lazily(() => this.#costsBy('YEARS', new Map())),
    GAP: lazily(() => whenReady(this.#requirementsOfAll(), (needs) => this.#costsBy('GAP', needs))),
  };

  #costsBy(
    by: PathCost,
    needs: ReadonlyMap<string, readonly Effective<Requirement>[]>,
  ): MaybePromise<TransitionCosts> {
    const facts = {
      frameworkOf: () => this.scope,
      requirementsOf: (roleId: string) => needs.get(roleId) ?? [],
    };
    return whenReady(this.transitionGraph(), (graph) => finishInSlices(priced(by, graph, facts)));
  }

  /** By id of the roles that a transition leaves or enters; as many at once as one statement reads. */
  #requirementsOfAll(): MaybePromise<ReadonlyMap<string, readonly Effective<Requirement>[]>> {
    const needs = new Map<string, readonly Effective<Requirement>[]>();
    const readOn = (roleIds: readonly string[], from: number): MaybePromise<typeof needs> => {
      const batch = roleIds.slice(from, from + MOST_KEYS);
      const loaded = allReady(batch.map((roleId) => this.effectiveRequirements.load(roleId)));
      return whenReady(loaded, (found) => {
        for (const [index, roleId] of batch.entries()) needs.set(roleId, found[index] ?? []);
        return from + MOST_KEYS < roleIds.length ? readOn(roleIds, from + MOST_KEYS) : needs;
      });
    };
    return whenReady(this.transitionGraph(), ({ topology: { roleIds, outStart, inStart } }) => {
      const isEnd = (_: string, node: number) =>
        outStart[node] !== outStart[node + 1] || inStart[node] !== inStart[node + 1];
      return readOn(roleIds.filter(isEnd), 0);
    });
  }

  #rows<Row extends object>(find: FindMany<Row>): RowLoader<Row> {
    return new RowLoader((read) => this.#fill.read(read), find, LOADER_CACHE_BYTES);
  }

  #part<Part>(read: (transaction: Transaction, scope: string) => Promise<Part>): () => MaybePromise<Part> {
    return lazily(() => this.#fill.read((transaction) => read(transaction, this.scope)));
  }
}

/** The costs, laid out for searches, so that none of them is the first to do it. */
function* priced(by: PathCost, graph: TransitionGraph, facts: CostFacts): InPortions<TransitionCosts> {
  const costs = yield* transitionCosts(by, graph.transitions, facts);
  yield* weightsInPortions(graph.topology, costs.micros);
  return costs;
}

function factsByRole<Fact>(
  loader: RowLoader<Fact[]>,
  roleIds: readonly string[],
): MaybePromise<ReadonlyMap<string, Fact[]>> {
  return whenReady(
    loader.loadMany(roleIds),
    (facts) => new Map(roleIds.map((roleId, index) => [roleId, facts[index] ?? []])),
  );
}
