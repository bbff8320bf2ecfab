import styles from './organizations.module.css';

interface BarsProps {
  readonly title: string;
  readonly bars: readonly { readonly name: string; readonly count: number }[];
}

/** A small chart that is a table too: who does not see the bars reads their numbers. */
export function Bars({ title, bars }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table className={styles['bars']}>
      <caption>{title}</caption>
      <tbody>
        {bars.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span
                className={styles['bar']}
                style={{ width: `${(100 * count) / most}%` }}
                aria-hidden="true"
              />
            </td>
            <td className={styles['count']}>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
