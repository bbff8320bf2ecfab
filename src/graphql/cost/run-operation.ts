import { execute, type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql';
import { timerMs } from '../../graph/work/in-time.ts';
import type { Context } from '../context.ts';
import { meteredProperty } from './metered-schema.ts';
import { OperationMeter, outOfTime } from './operation-meter.ts';

type OperationArgs = Omit<ExecutionArgs, 'contextValue' | 'fieldResolver'> & {
  readonly contextValue: Context;
};

/** Executes an operation under a meter. What ends it before its time is its only error then. */
export async function runOperation({ contextValue, ...args }: OperationArgs): Promise<ExecutionResult> {
  const { graph, deadline, work, isAbandoned = () => false } = contextValue;
  const meter = new OperationMeter({ graph, deadline, isAbandoned, work });
  contextValue.meter = meter;

  const result = execute({ ...args, contextValue, fieldResolver: meteredProperty });
  if (meter.failure !== null) return failed(meter.failure);
  if (!(result instanceof Promise)) return result;
  const timer = setTimeout(() => meter.end(outOfTime()), timerMs(deadline - performance.now()));
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
