import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { FrameworkExportQuestion, WrittenFramework } from '../../frameworks/export/export-framework.ts';
import type { FrameworkSource } from '../../frameworks/import/framework-source.ts';
import type {
  FrameworkImportOptions,
  FrameworkImportOutcome,
} from '../../frameworks/import/import-framework.ts';
import type { RemovedFramework } from '../../frameworks/removal.ts';
import type { CandidatesQuestion, WrittenCandidates } from '../../mappings/candidates/export-candidates.ts';
import type { MappingsImportOptions, MappingsImportOutcome } from '../../mappings/import/import-mappings.ts';
import type { MappingsSource } from '../../mappings/import/stated-mapping.ts';
import type { ExportQuestion } from '../../organizations/export/export-chart.ts';
import { EXPORT_FORMATS } from '../../organizations/export/export-formats.ts';
import type { GivenLimits } from '../../organizations/findings/chart-report.ts';
import { type ReportAnswer, reportOf } from '../../organizations/findings/report-answer.ts';
import type { ImportOptions, ImportOutcome, OrganizationSource } from '../../organizations/import/sources.ts';
import type { RemovedOrganization } from '../../organizations/removal.ts';
import type { PlanFormat, PlanQuestion, PrintedPlan } from '../../plans/plan-text.ts';
import type { SeedOptions } from '../../seed/loading/load-seed.ts';
import type { CheckedGraph, ExportedText, SeedSummary, Work } from '../program.ts';
import { candidatesByServer, exportedByServer, frameworkByServer } from './framework-by-server.ts';
import { importByServer } from './import-by-server.ts';
import { queryOf } from './query.ts';
import type { ServerLine } from './server-line.ts';

/** The work of commands as done by the server that has the database open; docs/api.md describes its routes. */
export class ServerWork implements Work {
  readonly #line: ServerLine;
  readonly #location: string;

  constructor(line: ServerLine, location: string) {
    this.#line = line;
    this.#location = location;
  }

  async describe(): Promise<{ location: string }> {
    return { location: this.#location };
  }

  async seed({ dryRun = false, overwrite = false }: SeedOptions): Promise<SeedSummary> {
    const body = JSON.stringify({ dryRun, overwrite });
    const headers = { 'content-type': 'application/json' };
    return (await this.#line.json({ method: 'POST', path: '/seed', headers, body })) as SeedSummary;
  }

  importFramework(source: FrameworkSource, options: FrameworkImportOptions): Promise<FrameworkImportOutcome> {
    return frameworkByServer(this.#line, source, options);
  }

  async importMappings(
    { path: file, statedBy }: MappingsSource,
    { dryRun }: MappingsImportOptions,
  ): Promise<MappingsImportOutcome> {
    return (await this.#line.json({
      method: 'POST',
      path: '/mappings',
      query: queryOf({ file: path.basename(file), source: statedBy, dryRun }),
      headers: { 'content-type': 'application/octet-stream' },
      body: createReadStream(file),
    })) as MappingsImportOutcome;
  }

  exportFramework(slug: string, question: FrameworkExportQuestion): Promise<WrittenFramework> {
    return exportedByServer(this.#line, slug, question);
  }

  exportCandidates(question: CandidatesQuestion): Promise<WrittenCandidates> {
    return candidatesByServer(this.#line, question);
  }

  async removeFramework(slug: string): Promise<RemovedFramework> {
    const route = `/frameworks/${encodeURIComponent(slug)}`;
    return (await this.#line.json({ method: 'DELETE', path: route })) as RemovedFramework;
  }

  async check(): Promise<CheckedGraph> {
    return (await this.#line.json({ path: '/check' })) as CheckedGraph;
  }

  async plan(question: PlanQuestion, format: PlanFormat): Promise<PrintedPlan> {
    const query = queryOf({ ...question, format });
    return (await this.#line.json({ path: '/plan', query })) as PrintedPlan;
  }

  importOrganizations(
    sources: readonly OrganizationSource[],
    options: ImportOptions,
  ): Promise<readonly ImportOutcome[]> {
    return importByServer(this.#line, sources, options);
  }

  async reportOrganization(slug: string, limits: GivenLimits, mostFindings: number) {
    const limit = mostFindings === Infinity ? 'all' : mostFindings;
    const answer = await this.#line.json({
      path: `/findings/organizations/${encodeURIComponent(slug)}`,
      query: queryOf({ ...limits, limit }),
    });
    return reportOf(answer as ReportAnswer);
  }

  async exportOrganization(slug: string, { format, ...part }: ExportQuestion): Promise<ExportedText> {
    const answer = await this.#line.answer({
      path: `/export/organizations/${encodeURIComponent(slug)}.${EXPORT_FORMATS[format].ending}`,
      query: queryOf(part),
    });
    const { headers } = answer;
    return {
      name: decodeURIComponent(String(headers['rolegraph-name'])),
      positions: Number(headers['rolegraph-positions']),
      content: this.#line.pieces(answer),
    };
  }

  async removeOrganization(slug: string): Promise<RemovedOrganization> {
    const path = `/organizations/${encodeURIComponent(slug)}`;
    return (await this.#line.json({ method: 'DELETE', path })) as RemovedOrganization;
  }
}
