import { type RefObject, useEffect, useRef } from 'react';

/** Zooms by the wheel where it is meant: with Ctrl, as maps on pages do, or when the picture has the focus. */
export function useWheel(
  canvas: RefObject<HTMLCanvasElement | null>,
  zoomAt: (by: number, x: number, y: number) => void,
): void {
  const latest = useRef(zoomAt);
  latest.current = zoomAt;
  useEffect(() => {
    const element = canvas.current;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey && document.activeElement !== element) return;
      event.preventDefault();
      latest.current(Math.exp(-event.deltaY / 400), event.offsetX, event.offsetY);
    };
    // By React it would be passive, and the page would scroll.
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [canvas]);
}
