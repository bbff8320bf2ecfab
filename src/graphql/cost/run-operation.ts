import { execute, type ExecutionArgs, type ExecutionResult, getOperationAST, GraphQLError } from 'graphql';
import { timerMs } from '../../graph/work/in-time.ts';
import { LongWork } from '../../graph/work/slices.ts';
import type { Context } from '../context.ts';
import type { KeptPlans } from '../execution/kept-plans.ts';
import { PlannedExecution } from '../execution/planned-execution.ts';
import { meteredProperty } from './metered-schema.ts';
import { OperationMeter, outOfTime } from './operation-meter.ts';

type OperationArgs = Omit<ExecutionArgs, 'contextValue' | 'fieldResolver'> & {
  readonly contextValue: Context;
  /** Null: graphql-js executes it. */
  readonly plans: KeptPlans | null;
};

/** Executes an operation under a meter. What ends it before its time is its only error then. */
export function runOperation({
  contextValue,
  plans,
  ...args
}: OperationArgs): ExecutionResult | Promise<ExecutionResult> {
  const { graph, deadline, client, work = new LongWork(client), isAbandoned = () => false } = contextValue;
  const meter = new OperationMeter({ graph, deadline, isAbandoned, work });
  contextValue.meter = meter;

  const result =
    (plans === null ? null : executePlanned(plans, args, Object.assign(contextValue, { meter }))) ??
    execute({ ...args, contextValue, fieldResolver: meteredProperty });
  if (meter.failure !== null) return failed(meter.failure);
  return result instanceof Promise ? untilEnded(result, meter, deadline) : result;
}

async function untilEnded(
  result: Promise<ExecutionResult>,
  meter: OperationMeter,
  deadline: number,
): Promise<ExecutionResult> {
  const timer = setTimeout(() => meter.end(outOfTime()), timerMs(deadline - performance.now()));
  try {
    return await Promise.race([result, meter.ended]);
  } catch (error) {
    return failed(error as Error);
  } finally {
    clearTimeout(timer);
  }
}

/** Null where graphql-js has to: it says what is wrong with variables, and walks through the schema. */
function executePlanned(
  plans: KeptPlans,
  { document, operationName }: Pick<OperationArgs, 'document' | 'operationName'>,
  context: Context & { readonly meter: OperationMeter },
) {
  const { variables } = context;
  const operation = getOperationAST(document, operationName);
  if (operation == null || variables === undefined) return null;
  const plan = plans.planOf(document, operation, variables);
  return plan === null ? null : new PlannedExecution(plan, context, variables).run();
}

function failed(error: Error): ExecutionResult {
  return { errors: [new GraphQLError(error.message, { originalError: error })] };
}
