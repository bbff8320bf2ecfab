import type { RefObject } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words-provider.tsx';
import type { CanvasHandle } from './picture-canvas.tsx';

export function ZoomButtons({ picture }: { readonly picture: RefObject<CanvasHandle | null> }) {
  const { chart } = useWords();
  return (
    <>
      <Button aria-label={chart.larger} onClick={() => picture.current?.zoom(1.5)}>
        +
      </Button>
      <Button aria-label={chart.smaller} onClick={() => picture.current?.zoom(1 / 1.5)}>
        −
      </Button>
      <Button onClick={() => picture.current?.whole()}>{chart.whole}</Button>
    </>
  );
}
