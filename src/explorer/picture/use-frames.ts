import { type RefObject, useEffect, useRef } from 'react';
import { type Inks, inksOf } from './inks.ts';

/** Draws on a canvas whose pixels are those of the device. @returns whether there is more to draw */
export type DrawFrame = (ink: CanvasRenderingContext2D, inks: Inks) => boolean;

/**
 * Has a canvas drawn, once a frame at most: when it is asked for, when the canvas has another size or the page another theme,
 * and until nothing is left to draw.
 */
export function useFrames(canvas: RefObject<HTMLCanvasElement | null>, draw: DrawFrame): () => void {
  const latest = useRef(draw);
  latest.current = draw;
  const ask = useRef(() => {});
  useEffect(() => {
    const element = canvas.current;
    const ink = element?.getContext('2d', { alpha: false });
    if (element === null || ink == null) return;
    let frame = 0;
    let inks = inksOf(element.parentElement ?? element);
    const paint = () => {
      frame = 0;
      const width = Math.round(element.clientWidth * devicePixelRatio);
      const height = Math.round(element.clientHeight * devicePixelRatio);
      if (element.width !== width) element.width = width;
      if (element.height !== height) element.height = height;
      if (latest.current(ink, inks)) ask.current();
    };
    ask.current = () => {
      frame ||= requestAnimationFrame(paint);
    };
    const restyle = () => {
      inks = inksOf(element.parentElement ?? element);
      ask.current();
    };
    const themes = new MutationObserver(restyle);
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', restyle);
    const sizes = new ResizeObserver(() => ask.current());
    sizes.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      themes.disconnect();
      sizes.disconnect();
      dark.removeEventListener('change', restyle);
    };
  }, [canvas]);
  return () => ask.current();
}
