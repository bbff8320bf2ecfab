import { execute, type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { meteredProperty } from './metered-schema.ts';
import { OperationMeter, outOfTime } from './operation-meter.ts';

/** The longest that a timer can be set to, some 24 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

type OperationArgs = Omit<ExecutionArgs, 'contextValue' | 'fieldResolver'> & {
  readonly contextValue: Context;
};

/** Executes an operation under a meter. What ends it before its time is its only error then. */
export async function runOperation({ contextValue, ...args }: OperationArgs): Promise<ExecutionResult> {
  const { graph, deadline, isAbandoned = () => false } = contextValue;
  const meter = new OperationMeter({ graph, deadline, isAbandoned });
  contextValue.meter = meter;

  const result = execute({ ...args, contextValue, fieldResolver: meteredProperty });
  if (meter.failure !== null) return failed(meter.failure);
  if (!(result instanceof Promise)) return result;
  const untilDeadline = Math.max(0, Math.min(deadline - performance.now(), LONGEST_TIMER_MS));
  const timer = setTimeout(() => meter.end(outOfTime()), untilDeadline);
  try {
    return await Promise.race([result, meter.ended]);
  } catch (error) {
    return failed(error as Error);
  } finally {
    clearTimeout(timer);
  }
}

function failed(error: Error): ExecutionResult {
  return { errors: [new GraphQLError(error.message, { originalError: error })] };
}
