import { useWords } from '../words/words-provider.tsx';
import text from '../style/text.module.css';

/** That a list is cut, and how much of it there is; nothing where all of it is shown. */
export function Cut({ shown, of: all }: { readonly shown: number; readonly of: number }) {
  const { asking } = useWords();
  return shown < all && <p className={text['soft']}>{asking.shown(shown, all)}</p>;
}
