import { useEffect, useState } from 'react';
import type { Size } from '../picture/view.ts';
import type { MapLayout } from './lay-out-map.ts';
import type { MapTask } from './map-worker.ts';
import type { RoleMap } from './role-map.ts';

/** A map laid out by a worker, so that no page waits for it. */
export function useMapLayout(map: RoleMap, frame: Size): MapLayout | undefined {
  const [layout, setLayout] = useState<MapLayout>();
  useEffect(() => {
    const worker = new Worker(new URL('./map-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<MapLayout>) => setLayout(data));
    const rungs = Float32Array.from(map.roles, ({ seniority }) => seniority ?? NaN);
    worker.postMessage({ shape: { rungs, from: map.from, to: map.to }, frame } satisfies MapTask);
    return () => worker.terminate();
  }, [map, frame.width, frame.height]);
  return layout;
}
