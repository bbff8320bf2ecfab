import { Listr, ListrLogger, ProcessOutput } from 'listr2';

/** Runs something beneath a line on the screen that its work can change, and that stays when it has ended. */
export async function onScreen<Result>(
  title: string,
  work: (show: (text: string) => void) => Promise<Result>,
): Promise<Result> {
  const processOutput = new ProcessOutput(process.stderr, process.stderr);
  const results: Result[] = [];
  await new Listr(
    [
      {
        title,
        task: async (_, task) => {
          results.push(await work((text) => (task.title = text)));
        },
      },
    ],
    {
      renderer: 'default',
      // What goes wrong is told once, by the command.
      rendererOptions: { logger: new ListrLogger({ processOutput }), showErrorMessage: false },
      fallbackRendererCondition: false,
      // The process has its own answer to Ctrl-C.
      registerSignalListeners: false,
    },
  ).run();
  return results[0] as Result;
}
