import styles from './figure-list.module.css';

interface FigureListProps {
  readonly of: readonly { readonly key: string; readonly name: string; readonly value: string | number }[];
}

/** Figures, each with what it counts. */
export function FigureList({ of }: FigureListProps) {
  return (
    <dl className={styles['figures']}>
      {of.map(({ key, name, value }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
