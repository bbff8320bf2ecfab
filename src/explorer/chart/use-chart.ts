import { useEffect, useRef, useState } from 'react';
import { BASE } from '../client/base.ts';
import { authorization } from '../client/token.ts';
import { pictureFrame } from '../picture/picture-frame.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartTree } from './chart-tree.ts';
import type { ChartNews, ChartTask } from './chart-worker.ts';
import type { ChartLayout } from './lay-out.ts';
import type { Move } from './moves.ts';

export interface LaidOut {
  readonly tree: ChartTree;
  readonly layout: ChartLayout;
  readonly collapsed: Uint8Array;
}

export interface Chart {
  readonly data: ChartData | undefined;
  /** The last layout, also while a newer one is made. */
  readonly laidOut: LaidOut | undefined;
  readonly problem: { readonly status: number; readonly message: string } | undefined;
  readonly collapsed: Uint8Array;
  readonly collapse: (posts: Uint8Array) => void;
}

const NONE = new Uint8Array(0);

/** A chart, read and laid out by a worker, so that no page waits for it. */
export function useChart(slug: string, moves: readonly Move[]): Chart {
  const [data, setData] = useState<ChartData>();
  const [laidOut, setLaidOut] = useState<LaidOut>();
  const [problem, setProblem] = useState<Chart['problem']>();
  const [collapsed, collapse] = useState<Uint8Array>(NONE);
  const worker = useRef<Worker>(undefined);
  const asked = useRef<{ round: number; collapsed: Uint8Array }>({ round: 0, collapsed: NONE });

  useEffect(() => {
    const started = new Worker(new URL('./chart-worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.addEventListener('message', ({ data: news }: MessageEvent<ChartNews>) => {
      if (news.news === 'failed') setProblem({ status: news.status, message: news.message });
      else if (news.news === 'read') {
        collapse(new Uint8Array(news.data.keys.length));
        setData(news.data);
      } else if (news.round === asked.current.round) {
        setLaidOut({ tree: news.tree, layout: news.layout, collapsed: asked.current.collapsed });
      }
    });
    const address = new URL(`${BASE}export/organizations/${encodeURIComponent(slug)}.json`, location.origin);
    started.postMessage({
      task: 'read',
      address: address.href,
      headers: authorization(),
    } satisfies ChartTask);
    return () => {
      started.terminate();
      setData(undefined);
      setLaidOut(undefined);
      setProblem(undefined);
    };
  }, [slug]);

  useEffect(() => {
    if (data === undefined) return;
    const frame = pictureFrame();
    asked.current = { round: asked.current.round + 1, collapsed };
    worker.current?.postMessage({
      task: 'lay out',
      round: asked.current.round,
      moves,
      collapsed,
      aspect: frame.width / frame.height,
    } satisfies ChartTask);
  }, [data, moves, collapsed]);

  return { data, laidOut, problem, collapsed, collapse };
}
