import type { Size } from '../picture/view.ts';
import { layOutMap, type MapLayout, type MapShape } from './lay-out-map.ts';

export interface MapTask {
  readonly shape: MapShape;
  readonly frame: Size;
}

self.addEventListener('message', ({ data: { shape, frame } }: MessageEvent<MapTask>) => {
  const layout: MapLayout = layOutMap(shape, frame);
  self.postMessage(layout);
});
