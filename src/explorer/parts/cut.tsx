import { useWords } from '../words/words-provider.tsx';
import text from '../style/text.module.css';

interface CutProps {
  readonly shown: number;
  readonly of: number;
  /** Whether others were shown before. */
  readonly isFurther?: boolean;
}

/** That a list is cut, and how much of it there is; nothing where all of it is shown. */
export function Cut({ shown, of: all, isFurther = false }: CutProps) {
  const { asking } = useWords();
  return (
    shown < all && (
      <p className={text['soft']}>{isFurther ? asking.shownFurther(shown, all) : asking.shown(shown, all)}</p>
    )
  );
}
