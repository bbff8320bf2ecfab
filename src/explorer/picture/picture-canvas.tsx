import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useImperativeHandle,
  useRef,
  type Ref,
} from 'react';
import styles from './picture.module.css';
import type { Part } from './part.ts';
import type { DrawPart, Sheet } from './sheet.ts';
import { Tiles } from './tiles.ts';
import { zoomAnchor } from './zoom-anchor.ts';
import { useFrames } from './use-frames.ts';
import { useWheel } from './use-wheel.ts';
import {
  centred,
  firstIn,
  fitting,
  isSeen,
  panned,
  partOf,
  READABLE,
  type View,
  wholeIn,
  zoomed,
} from './view.ts';

/** How much larger or smaller by a key. */
const KEY_ZOOM = 1.3;

export interface CanvasHandle {
  readonly zoom: (by: number) => void;
  readonly whole: () => void;
  /** Brings an item into sight, if it can be with what belongs to it. */
  readonly show: (item: number, group?: Part) => void;
}

interface PictureCanvasProps {
  readonly ref: Ref<CanvasHandle>;
  readonly sheet: Sheet;
  /** What is above the sheet, drawn in each frame: what is chosen, and little beside it. */
  readonly drawMarks: DrawPart;
  readonly label: string;
  readonly description: string;
  /** Whether an item is dragged, rather than the paper. */
  readonly isMoving?: boolean;
  /** What an item is called, for who points at it where it is too small for words. */
  readonly nameOf: (item: number) => string;
  readonly onSelect: (item: number) => void;
  /** A key that does not zoom, pressed alone: with others it is the browser's. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onTarget?: (item: number) => void;
  readonly onDrop?: (item: number, to: number) => void;
}

/** A sheet as a picture that is panned, zoomed and pointed at. */
export function PictureCanvas(props: PictureCanvasProps) {
  const { ref, sheet, drawMarks, label, description, isMoving = false } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<View>(undefined);
  const tiles = useRef<Tiles>(undefined);
  const pointers = useRef(new Map<number, { x: number; y: number }>());
  const held = useRef<{ item: number | undefined; far: number }>(undefined);
  const redraw = useFrames(canvas, (ink, inks) => {
    const dense = devicePixelRatio;
    view.current ??= firstIn(sizeOf(), sheet);
    const seen = view.current;
    tiles.current ??= new Tiles();
    const isMore = tiles.current.draw(ink, seen, dense, sheet, inks);
    const scale = seen.scale * dense;
    ink.setTransform(scale, 0, 0, scale, Math.round(seen.x * dense), Math.round(seen.y * dense));
    drawMarks(ink, partOf(seen, sizeOf()), seen.scale, inks);
    return isMore;
  });
  useEffect(redraw, [sheet, drawMarks]);

  const sizeOf = () => ({
    width: canvas.current?.clientWidth ?? 0,
    height: canvas.current?.clientHeight ?? 0,
  });
  const set = (next: View) => {
    view.current = next;
    redraw();
  };
  const zoomAt = (by: number, x: number, y: number) => {
    if (view.current === undefined) return;
    set(zoomed(view.current, by, x, y, Math.min(0.9 * wholeIn(sizeOf(), sheet).scale, 0.5)));
  };
  const zoom = (by: number) => {
    if (view.current === undefined) return;
    const { view: from, x, y } = zoomAnchor(view.current, sizeOf(), sheet, by > 1);
    view.current = from;
    zoomAt(by, x, y);
  };
  const whole = () => set(wholeIn(sizeOf(), sheet));
  useImperativeHandle(ref, () => ({
    zoom,
    whole,
    show: (item, group) => {
      const box = sheet.boxOf(item);
      // What an address names is shown before the first drawing.
      const now = view.current ?? firstIn(sizeOf(), sheet);
      if (box === undefined) return;
      const scale = group === undefined ? 0 : fitting(sizeOf(), group);
      if (now.scale >= READABLE && isSeen(now, sizeOf(), box)) redraw();
      else if (group !== undefined && scale >= READABLE) set(centred(sizeOf(), group, scale));
      else set(centred(sizeOf(), box, Math.max(now.scale, 0.8)));
    },
  }));
  useWheel(canvas, zoomAt);

  const at = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent) => {
    if (view.current === undefined) return undefined;
    const { x, y, scale } = view.current;
    return sheet.itemAt((offsetX - x) / scale, (offsetY - y) / scale);
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === '+') zoom(KEY_ZOOM);
    else if (event.key === '-') zoom(1 / KEY_ZOOM);
    else if (event.key === '0') whole();
    else {
      props.onKey(event);
      return;
    }
    event.preventDefault();
  };
  const down = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    // Two fingers zoom: what is beneath them is neither chosen nor dragged.
    held.current = { item: pointers.current.size > 1 ? undefined : at(event), far: 0 };
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    if (pointers.current.size === 0) {
      const item = at(event);
      event.currentTarget.title = item === undefined ? '' : props.nameOf(item);
    }
    const before = pointers.current.get(event.pointerId);
    if (before === undefined || view.current === undefined || held.current === undefined) return;
    const byX = event.clientX - before.x;
    const byY = event.clientY - before.y;
    held.current.far += Math.hypot(byX, byY);
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (other !== undefined) {
      const apart = (x: number, y: number) => Math.hypot(x - other.x, y - other.y);
      const box = canvas.current?.getBoundingClientRect();
      const by = apart(event.clientX, event.clientY) / Math.max(1, apart(before.x, before.y));
      zoomAt(
        by,
        (event.clientX + other.x) / 2 - (box?.left ?? 0),
        (event.clientY + other.y) / 2 - (box?.top ?? 0),
      );
    } else if (isMoving && held.current.item !== undefined) props.onTarget?.(at(event) ?? -1);
    else set(panned(view.current, byX, byY));
  };
  const up = (event: PointerEvent) => {
    const { item, far } = held.current ?? { item: undefined, far: 0 };
    pointers.current.delete(event.pointerId);
    if (pointers.current.size > 0 || item === undefined) return;
    if (far < 5) props.onSelect(item);
    else if (isMoving) {
      const to = at(event);
      props.onTarget?.(-1);
      if (to !== undefined && to !== item) props.onDrop?.(item, to);
    }
  };
  return (
    <canvas
      ref={canvas}
      className={styles['canvas']}
      role="application"
      tabIndex={0}
      aria-label={label}
      aria-describedby={description}
      onKeyDown={press}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    />
  );
}
