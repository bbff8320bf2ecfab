import type { FastifyRequest } from 'fastify';
import type { FrameworkSource } from '../../frameworks/import/framework-source.ts';
import type {
  FrameworkImportOptions,
  FrameworkImportOutcome,
} from '../../frameworks/import/import-framework.ts';
import type { RemovedFramework } from '../../frameworks/removal.ts';
import type { CandidatesQuestion, WrittenCandidates } from '../../mappings/candidates/export-candidates.ts';
import type { MappingsImportOptions, MappingsImportOutcome } from '../../mappings/import/import-mappings.ts';
import type { MappingsSource } from '../../mappings/import/stated-mapping.ts';
import type { ChartReport, GivenLimits } from '../../organizations/findings/chart-report.ts';
import type { ImportOptions, ImportOutcome, OrganizationSource } from '../../organizations/import/sources.ts';
import type { RemovedOrganization } from '../../organizations/removal.ts';
import type { PlanFormat, PlanQuestion, PrintedPlan } from '../../plans/plan-text.ts';
import type { SeedOptions } from '../../seed/loading/load-seed.ts';

/** What is done for commands and programs beside GraphQL. What reads takes the request, which says how fresh it must be. */
export interface WorkForOthers {
  /** One outcome each, in their order. @throws InvalidInputError, InsufficientMemoryError, why `options.signal` ended it */
  importOrganizations(
    sources: readonly OrganizationSource[],
    options: ImportOptions,
  ): Promise<readonly ImportOutcome[]>;
  /** @throws NotFoundError */
  removeOrganization(slug: string): Promise<RemovedOrganization>;
  /** @throws NotFoundError, InvalidInputError */
  reportOrganization(request: FastifyRequest, slug: string, limits: GivenLimits): Promise<ChartReport>;
  /** @throws NotFoundError, AmbiguousError, InvalidInputError, DeadlineExceededError */
  plan(request: FastifyRequest, question: PlanQuestion, format: PlanFormat): Promise<PrintedPlan>;
  /** @throws InvalidInputError, InsufficientMemoryError, why `options.signal` ended it */
  importFramework(source: FrameworkSource, options: FrameworkImportOptions): Promise<FrameworkImportOutcome>;
  /** @throws InvalidInputError, why `options.signal` ended it */
  importMappings(source: MappingsSource, options: MappingsImportOptions): Promise<MappingsImportOutcome>;
  /** @throws NotFoundError, InvalidInputError, ForbiddenError, why `signal` ended it */
  exportCandidates(question: CandidatesQuestion, signal: AbortSignal): Promise<WrittenCandidates>;
  /** @throws NotFoundError, InvalidInputError */
  removeFramework(slug: string): Promise<RemovedFramework>;
  /** @throws RolegraphError for seed files with problems */
  seed(options: SeedOptions): Promise<object>;
  check(): Promise<object>;
}
