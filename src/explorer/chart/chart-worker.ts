import { chartData, type ChartData, type ExportedChart } from './chart-data.ts';
import { type ChartTree, chartTree } from './chart-tree.ts';
import { type ChartLayout, layOut } from './lay-out.ts';
import { type Move, moved } from './moves.ts';

/** What the page asks of the worker: a chart once, and then a layout whenever something is folded or moved. */
export type ChartTask =
  | { readonly task: 'read'; readonly address: string; readonly headers: Readonly<Record<string, string>> }
  | {
      readonly task: 'lay out';
      readonly round: number;
      readonly moves: readonly Move[];
      readonly collapsed: Uint8Array;
      /** How much wider than high the picture is. */
      readonly aspect: number;
    };

export type ChartNews =
  | { readonly news: 'read'; readonly data: ChartData }
  | { readonly news: 'failed'; readonly status: number; readonly message: string }
  | {
      readonly news: 'laid out';
      readonly round: number;
      readonly tree: ChartTree;
      readonly layout: ChartLayout;
    };

let data: ChartData | undefined;

self.addEventListener('message', ({ data: task }: MessageEvent<ChartTask>) => {
  if (task.task === 'read') void read(task.address, task.headers);
  else if (data !== undefined) {
    const tree = chartTree(moved(data.manager, task.moves));
    tell({ news: 'laid out', round: task.round, tree, layout: layOut(tree, task.collapsed, task.aspect) });
  }
});

async function read(address: string, headers: Readonly<Record<string, string>>): Promise<void> {
  try {
    const response = await fetch(address, { headers });
    const answer: unknown = await response.json();
    if (!response.ok) {
      const { errors } = answer as { errors?: readonly { message: string }[] };
      tell({ news: 'failed', status: response.status, message: errors?.[0]?.message ?? response.statusText });
      return;
    }
    data = chartData(answer as ExportedChart);
    tell({ news: 'read', data });
  } catch (error) {
    tell({ news: 'failed', status: 0, message: error instanceof Error ? error.message : String(error) });
  }
}

function tell(news: ChartNews): void {
  self.postMessage(news);
}
