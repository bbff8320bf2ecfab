/**
 * Runs `work`, and `cleanUp` whatever became of it. Where both fail, the error of `work` is thrown, since it is the
 * cause, and `tell` gets the other one, which must not take its place.
 */
export async function withCleanUp<Result>(
  work: () => Promise<Result>,
  cleanUp: () => Promise<void>,
  tell: (error: unknown) => void,
): Promise<Result> {
  let result: Result;
  try {
    result = await work();
  } catch (cause) {
    await cleanUp().catch(tell);
    throw cause;
  }
  await cleanUp();
  return result;
}
