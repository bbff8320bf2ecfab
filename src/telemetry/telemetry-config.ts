import { z } from 'zod';
import { type Environment, milliseconds, oneOf } from '../variables.ts';

/** What is told of the work of a server. */
export interface TelemetryConfig {
  /** Whether /metrics can be read. */
  readonly metrics: boolean;
  /** Whether traces are sent; where to and which, the SDK of OpenTelemetry reads from the environment itself. */
  readonly traces: boolean;
  /** An operation that takes longer, in milliseconds, is logged. */
  readonly slowOperationMs: number;
}

/** The variables of this server, each with what it should be; those of OpenTelemetry its SDK reads itself. */
export const TELEMETRY_VARIABLES = {
  ROLEGRAPH_METRICS: z.enum(['on', 'off'], oneOf(['on', 'off'])).optional(),
  ROLEGRAPH_SLOW_OPERATION_MS: milliseconds(1).default(1_000),
};

type TelemetryValues = z.infer<z.ZodObject<typeof TELEMETRY_VARIABLES>>;

/** @param isLocal whether only this machine can ask */
export function telemetryOf(
  value: TelemetryValues,
  environment: Environment,
  isLocal: boolean,
): TelemetryConfig {
  return {
    metrics: value.ROLEGRAPH_METRICS === undefined ? isLocal : value.ROLEGRAPH_METRICS === 'on',
    traces: asksForTraces(environment),
    slowOperationMs: value.ROLEGRAPH_SLOW_OPERATION_MS,
  };
}

/** By OpenTelemetry's own rules a process sends traces unless told not to; this one does when it is told where to. */
function asksForTraces(environment: Environment): boolean {
  const { OTEL_SDK_DISABLED: disabled, OTEL_TRACES_EXPORTER: exporter } = environment;
  if (disabled?.trim().toLowerCase() === 'true' || exporter?.trim() === 'none') return false;
  return [
    exporter,
    environment['OTEL_EXPORTER_OTLP_ENDPOINT'],
    environment['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'],
  ].some((value) => value !== undefined);
}

/** What traces call this process where nobody says. */
export function serviceName({
  OTEL_RESOURCE_ATTRIBUTES: attributes = '',
  OTEL_SERVICE_NAME: name,
}: Environment) {
  return { OTEL_SERVICE_NAME: name ?? (/(^|,)\s*service\.name=/.test(attributes) ? undefined : 'rolegraph') };
}
