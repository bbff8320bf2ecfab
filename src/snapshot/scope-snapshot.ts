import type { Database, Transaction } from '../database/database.ts';
import {
  buildInheritance,
  effectiveRequirements,
  effectiveRequirementsOf,
  effectiveResponsibilities,
  type Inheritance,
} from '../domain/effective.ts';
import type {
  Activity,
  Advice,
  Attribute,
  BuildsOn,
  Claim,
  Effective,
  Framework,
  ReportingLine,
  Requirement,
  Responsibility,
  Role,
  RoleActivity,
  RoleResponsibility,
  Shift,
  Skill,
  SkillCategory,
  Source,
  Transition,
} from '../domain/model.ts';
import { buildTopology, type Topology } from '../domain/paths/topology.ts';
import { transitionCosts } from '../domain/transition-cost.ts';
import type { PathCost } from '../domain/vocabulary.ts';
import * as facts from '../repositories/fact-repository.ts';
import { listRoleNames, listSkillNames } from '../repositories/name-repository.ts';
import { countByKind, countSkillsByCategory, listAreas } from '../repositories/count-repository.ts';
import * as things from '../repositories/thing-repository.ts';
import { readTopology } from '../repositories/topology-repository.ts';
import { DerivedRows } from './derived-rows.ts';
import { FillQueue } from './fill-queue.ts';
import { allReady, lazily, type MaybePromise, whenReady } from '../domain/maybe-promise.ts';
import { type FindMany, RowLoader } from './row-loader.ts';

/** What all row loaders of a scope may remember together; a framework of 1,000 roles needs about half. */
const ROW_CACHE_BYTES = 128 * 1024 * 1024;
const LOADERS = 17;

/** The lists that are short in every framework and wanted by nearly every answer. */
export interface Catalogue {
  readonly framework: Framework;
  readonly sources: ReadonlyMap<string, Source>;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly skillCategories: ReadonlyMap<string, SkillCategory>;
  readonly skillCounts: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, number>;
  /** The areas of responsibilities, in alphabetical order. */
  readonly areas: readonly string[];
}

/** The framework's transitions, as the numbers that searches run on and as what they say. */
export interface TransitionGraph {
  readonly topology: Topology;
  /** By edge number. */
  readonly transitions: readonly Transition[];
}

/** The costs of the transitions by one measure. */
export interface EdgeCosts {
  /** In millionths, by edge number. */
  readonly costs: Float64Array;
  /** 1 where the cost stands in for a figure that no source states. */
  readonly estimated: Uint8Array;
}

/** Who takes over what from whom. */
export interface Inheritances {
  readonly skills: Inheritance;
  readonly responsibilities: Inheritance;
  readonly edges: ReadonlyMap<string, readonly BuildsOn[]>;
}

/**
 * Everything that is remembered of one scope at one version. Immutable: a new version is a new
 * snapshot. Parts and rows are read on first use and proved to be of this version (see FillQueue).
 */
export class ScopeSnapshot {
  readonly scope: string;
  readonly version: number;
  readonly #fill: FillQueue;

  readonly roles: RowLoader<Role>;
  readonly skills: RowLoader<Skill>;
  readonly responsibilities: RowLoader<Responsibility>;
  readonly activities: RowLoader<Activity>;
  readonly transitions: RowLoader<Transition>;
  readonly advice: RowLoader<Advice>;
  readonly requirementsOfRole: RowLoader<Requirement[]>;
  readonly requirementsOfSkill: RowLoader<Requirement[]>;
  readonly responsibilitiesOfRole: RowLoader<RoleResponsibility[]>;
  readonly rolesOfResponsibility: RowLoader<RoleResponsibility[]>;
  readonly activitiesOfRole: RowLoader<RoleActivity[]>;
  readonly rolesOfActivity: RowLoader<RoleActivity[]>;
  readonly claims: RowLoader<Claim[]>;
  readonly shifts: RowLoader<Shift[]>;
  readonly adviceOfRole: RowLoader<Advice[]>;
  readonly adviceOfSkill: RowLoader<Advice[]>;
  readonly adviceOfTransition: RowLoader<Advice[]>;

  constructor(database: Database, scope: string, version: number) {
    this.scope = scope;
    this.version = version;
    const fill = new FillQueue(database, (versions) =>
      versions.some((now) => now.scope === scope && now.version === version),
    );
    const loader = <Row extends object>(find: FindMany<Row>) =>
      new RowLoader(fill, find, ROW_CACHE_BYTES / LOADERS);
    this.#fill = fill;
    this.roles = loader(things.findRoles);
    this.skills = loader(things.findSkills);
    this.responsibilities = loader(things.findResponsibilities);
    this.activities = loader(things.findActivities);
    this.transitions = loader(things.findTransitions);
    this.advice = loader(things.findAdvice);
    this.requirementsOfRole = loader(facts.findRequirementsOfRoles);
    this.requirementsOfSkill = loader(facts.findRequirementsOfSkills);
    this.responsibilitiesOfRole = loader(facts.findResponsibilitiesOfRoles);
    this.rolesOfResponsibility = loader(facts.findRolesOfResponsibilities);
    this.activitiesOfRole = loader(facts.findActivitiesOfRoles);
    this.rolesOfActivity = loader(facts.findRolesOfActivities);
    this.claims = loader(facts.findClaims);
    this.shifts = loader(facts.findShifts);
    this.adviceOfRole = loader(facts.findAdviceOfRoles);
    this.adviceOfSkill = loader(facts.findAdviceOfSkills);
    this.adviceOfTransition = loader(facts.findAdviceOfTransitions);
  }

  /** Reads what is not remembered, proved to be of this version. */
  read<T>(read: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#fill.read(read);
  }

  readonly roleNames = lazily(() => this.read((transaction) => listRoleNames(transaction, this.scope)));

  readonly skillNames = lazily(() => this.read((transaction) => listSkillNames(transaction, this.scope)));

  readonly inheritance = lazily(() =>
    this.read(async (transaction): Promise<Inheritances> => {
      const edges = await facts.listBuildsOn(transaction, this.scope);
      return {
        skills: buildInheritance(edges, 'skills'),
        responsibilities: buildInheritance(edges, 'responsibilities'),
        edges: Map.groupBy(edges, ({ roleId }) => roleId),
      };
    }),
  );

  /** What a role needs, what it takes over included: most important first. */
  readonly effectiveRequirements = new DerivedRows<readonly Effective<Requirement>[]>((roleId) =>
    whenReady(this.inheritance(), ({ skills }) =>
      whenReady(this.#ownFacts(this.requirementsOfRole, [roleId, ...skills.ancestorIds(roleId)]), (own) =>
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
    whenReady(this.inheritance(), ({ responsibilities }) =>
      whenReady(
        this.#ownFacts(this.responsibilitiesOfRole, [roleId, ...responsibilities.ancestorIds(roleId)]),
        (own) => effectiveResponsibilities(roleId, own, responsibilities),
      ),
    ),
  );

  #ownFacts<Fact>(loader: RowLoader<Fact[]>, roleIds: readonly string[]): MaybePromise<ReadonlyMap<string, Fact[]>> {
    return whenReady(
      allReady(roleIds.map((roleId) => loader.load(roleId))),
      (facts) => new Map(roleIds.map((roleId, index) => [roleId, facts[index] ?? []])),
    );
  }

  readonly reportingLines = lazily(() =>
    this.read(async (transaction) => {
      const lines = await facts.listReportingLines(transaction, this.scope);
      return {
        byFrom: Map.groupBy(lines, ({ fromId }) => fromId) as ReadonlyMap<string, readonly ReportingLine[]>,
        byTo: Map.groupBy(lines, ({ toId }) => toId) as ReadonlyMap<string, readonly ReportingLine[]>,
      };
    }),
  );

  readonly transitionGraph = lazily(() =>
    this.read(async (transaction): Promise<TransitionGraph> => {
      const { roleIds, transitions } = await readTopology(transaction, this.scope);
      const topology = buildTopology(roleIds, transitions);
      const byId = new Map(transitions.map((transition) => [transition.id, transition]));
      return { topology, transitions: topology.transitionIds.map((id) => byId.get(id) as Transition) };
    }),
  );

  /** What each transition costs, by edge number. */
  readonly transitionCosts = new DerivedRows<EdgeCosts>((by) =>
    whenReady(this.transitionGraph(), ({ transitions }) => {
      const ends = by === 'GAP' ? [...new Set(transitions.flatMap(({ fromId, toId }) => [fromId, toId]))] : [];
      return whenReady(allReady(ends.map((roleId) => this.effectiveRequirements.load(roleId))), (requirements) => {
        const needs = new Map(ends.map((roleId, index) => [roleId, requirements[index] ?? []]));
        const costs = transitionCosts(by as PathCost, transitions, {
          frameworkOf: () => this.scope,
          requirementsOf: (roleId) => needs.get(roleId) ?? [],
        });
        return {
          costs: Float64Array.from(costs, ({ micro }) => micro),
          estimated: Uint8Array.from(costs, ({ estimated }) => Number(estimated)),
        };
      });
    }),
  );

  readonly catalogue = lazily(() =>
    this.read(async (transaction): Promise<Catalogue> => {
      const [frameworks, sources, attributes, categories, skillCounts, counts, areas] = await Promise.all([
        things.listFrameworks(transaction, this.scope),
        things.listSources(transaction, this.scope),
        things.listAttributes(transaction, this.scope),
        things.listSkillCategories(transaction, this.scope),
        countSkillsByCategory(transaction, this.scope),
        countByKind(transaction, this.scope),
        listAreas(transaction, this.scope),
      ]);
      return {
        framework: frameworks[0] as Framework,
        sources: keyed(sources),
        attributes: keyed(attributes),
        skillCategories: keyed(categories),
        skillCounts,
        counts,
        areas,
      };
    }),
  );
}

function keyed<Thing extends { id: string }>(list: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(list.map((thing) => [thing.id, thing]));
}
