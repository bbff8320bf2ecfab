import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useImperativeHandle,
  useRef,
  type Ref,
} from 'react';
import styles from './chart.module.css';
import type { ChartData } from './chart-data.ts';
import { drawChart, type Marks, READABLE } from './draw-chart.ts';
import { inksOf } from './inks.ts';
import type { LaidOut } from './use-chart.ts';
import { centred, isSeen, panned, postAt, type View, wholeIn, zoomed } from './view.ts';

export interface CanvasHandle {
  readonly zoom: (by: number) => void;
  readonly whole: () => void;
  readonly show: (post: number) => void;
}

interface ChartCanvasProps {
  readonly ref: Ref<CanvasHandle>;
  readonly data: ChartData;
  readonly laidOut: LaidOut;
  readonly marks: Marks;
  readonly label: string;
  readonly description: string;
  /** Whether a post is dragged, rather than the paper. */
  readonly isMoving: boolean;
  readonly onSelect: (post: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onTarget: (post: number) => void;
  readonly onDrop: (post: number, to: number) => void;
}

/** The chart as a picture: what is seen of it is drawn again whenever something has changed, once a frame at most. */
export function ChartCanvas(props: ChartCanvasProps) {
  const { ref, data, laidOut, marks, label, description, isMoving } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<View>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const pointers = useRef(new Map<number, { x: number; y: number }>());
  const held = useRef<{ post: number | undefined; far: number }>(undefined);
  const redraw = useRef(() => {});

  useEffect(() => {
    const element = canvas.current;
    const ink = element?.getContext('2d', { alpha: false });
    if (element === null || ink == null) return;
    let frame = 0;
    let inks = inksOf(element.parentElement ?? element);
    const draw = () => {
      frame = 0;
      const size = { width: element.clientWidth, height: element.clientHeight };
      const dense = devicePixelRatio;
      if (
        element.width !== Math.round(size.width * dense) ||
        element.height !== Math.round(size.height * dense)
      ) {
        element.width = Math.round(size.width * dense);
        element.height = Math.round(size.height * dense);
      }
      const { data, laidOut, marks } = latest.current;
      view.current ??= wholeIn(size, laidOut.layout);
      ink.setTransform(dense, 0, 0, dense, 0, 0);
      drawChart(ink, size, view.current, data, laidOut.tree, laidOut.layout, marks, inks);
    };
    redraw.current = () => {
      frame ||= requestAnimationFrame(draw);
    };
    const restyle = () => {
      inks = inksOf(element.parentElement ?? element);
      redraw.current();
    };
    const themes = new MutationObserver(restyle);
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', restyle);
    const sizes = new ResizeObserver(() => redraw.current());
    sizes.observe(element);
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey && document.activeElement !== element) return;
      event.preventDefault();
      zoomAt(Math.exp(-event.deltaY / 400), event.offsetX, event.offsetY);
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      cancelAnimationFrame(frame);
      themes.disconnect();
      sizes.disconnect();
      dark.removeEventListener('change', restyle);
      element.removeEventListener('wheel', wheel);
    };
  }, []);
  useEffect(() => redraw.current(), [data, laidOut, marks]);

  const sizeOf = () => ({
    width: canvas.current?.clientWidth ?? 0,
    height: canvas.current?.clientHeight ?? 0,
  });
  const set = (next: View) => {
    view.current = next;
    redraw.current();
  };
  const zoomAt = (by: number, x: number, y: number) => {
    if (view.current === undefined) return;
    set(
      zoomed(
        view.current,
        by,
        x,
        y,
        Math.min(0.9 * wholeIn(sizeOf(), latest.current.laidOut.layout).scale, 0.5),
      ),
    );
  };
  useImperativeHandle(ref, () => ({
    zoom: (by) => zoomAt(by, sizeOf().width / 2, sizeOf().height / 2),
    whole: () => set(wholeIn(sizeOf(), latest.current.laidOut.layout)),
    show: (post) => {
      const { layout } = latest.current.laidOut;
      const now = view.current;
      if (now !== undefined && now.scale >= READABLE && isSeen(now, sizeOf(), layout, post)) redraw.current();
      else set(centred(sizeOf(), layout, post, Math.max(now?.scale ?? 0, 0.8)));
    },
  }));

  const at = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent) =>
    view.current === undefined
      ? undefined
      : postAt(laidOut.tree, laidOut.layout, view.current, offsetX, offsetY);
  const down = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    held.current = { post: at(event), far: 0 };
  };
  const move = (event: PointerEvent) => {
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
    } else if (isMoving && held.current.post !== undefined) props.onTarget(at(event) ?? -1);
    else set(panned(view.current, byX, byY));
  };
  const up = (event: PointerEvent) => {
    const { post, far } = held.current ?? { post: undefined, far: 0 };
    pointers.current.delete(event.pointerId);
    if (pointers.current.size > 0 || post === undefined) return;
    if (far < 5) props.onSelect(post);
    else if (isMoving) {
      const to = at(event);
      props.onTarget(-1);
      if (to !== undefined && to !== post) props.onDrop(post, to);
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
      onKeyDown={props.onKey}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    />
  );
}
