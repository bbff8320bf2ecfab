import type { RefObject } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words-provider.tsx';
import type { CanvasHandle } from './picture-canvas.tsx';

export function ZoomButtons({ picture }: { readonly picture: RefObject<CanvasHandle | null> }) {
  const { picture: words } = useWords();
  return (
    <>
      <Button aria-label={words.larger} onClick={() => picture.current?.zoom(1.5)}>
        +
      </Button>
      <Button aria-label={words.smaller} onClick={() => picture.current?.zoom(1 / 1.5)}>
        −
      </Button>
      <Button onClick={() => picture.current?.whole()}>{words.whole}</Button>
    </>
  );
}
