import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words-provider.tsx';
import type { ChartData } from './chart-data.ts';
import { chainUp } from './chart-tree.ts';
import styles from '../picture/picture.module.css';
import type { LaidOut } from './use-chart.ts';

interface PostNoteProps {
  readonly data: ChartData;
  readonly laidOut: LaidOut;
  readonly post: number;
  readonly onFold: (post: number, isFolded: boolean) => void;
  readonly onPick: () => void;
  readonly onDrop: (() => void) | undefined;
}

/** The selected post in words, told to screen readers whenever it is another one; and what can be done with it. */
export function PostNote({
  data,
  laidOut: { tree, collapsed },
  post,
  onFold,
  onPick,
  onDrop,
}: PostNoteProps) {
  const { chart } = useWords();
  const title = (each: number) => data.titles[each] || (data.keys[each] ?? '');
  const reports = tree.reports[post]?.length ?? 0;
  const chain = post === -1 ? [] : chainUp(tree.manager, post).slice(1);
  return (
    <div className={styles['note']}>
      <p role="status">
        {post === -1 ? (
          chart.nobody
        ) : (
          <>
            <strong>{title(post)}</strong> ({data.keys[post]}
            {data.units[post] == null ? '' : `, ${data.units[post]}`}
            {data.grades[post] == null ? '' : `, ${data.grades[post]}`}
            {data.vacant[post] === true ? `, ${chart.vacant}` : ''}
            ). {chart.reports(reports, tree.below[post] ?? 0)}{' '}
            {chain.length === 0 ? chart.atTop : `${chart.reportsTo} ${chain.map(title).join(' → ')}.`}
          </>
        )}
      </p>
      {post !== -1 && (
        <p className={styles['deeds']}>
          {reports > 0 && (
            <Button onClick={() => onFold(post, collapsed[post] !== 1)}>
              {collapsed[post] === 1 ? chart.unfold : chart.fold}
            </Button>
          )}
          <Button onClick={onPick}>{chart.pick}</Button>
          {onDrop !== undefined && (
            <Button kind="main" onClick={onDrop}>
              {chart.dropHere}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
