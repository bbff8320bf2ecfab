import { TokenForm } from '../../../parts/token-form.tsx';
import { ServerText } from '../../../parts/server-text.tsx';
import { useWords } from '../../../words/words-provider.tsx';
import styles from '../organizations.module.css';
import { ColumnTable } from './column-table.tsx';
import { type Field, withColumn } from './how-read.ts';
import type { RefusedChart } from './send-chart.ts';
import type { Upload } from './use-upload.ts';

/** Why a file was not taken, and what can be done: a token given, or a column named. */
export function RefusedChartView({
  refused: { code, problems, columns },
  upload,
}: {
  readonly refused: RefusedChart;
  readonly upload: Upload;
}) {
  const { upload: words, asking } = useWords();
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') {
    // It is being asked with another one.
    if (upload.sending !== undefined) return null;
    return <TokenForm needs="write" isForbidden={code === 'FORBIDDEN'} onTaken={upload.check} />;
  }
  const { how } = upload;
  const fieldOf = new Map(Object.entries(how.columns).map(([field, header]) => [header, field as Field]));
  return (
    <>
      <ul className={styles['bad']}>
        {code === 'UNREACHABLE' ? (
          <li>{asking.unreachable}</li>
        ) : (
          problems.map((problem) => (
            <li key={problem}>
              <ServerText>{problem}</ServerText>
            </li>
          ))
        )}
      </ul>
      {columns.length > 0 && (
        <>
          <p>{words.nameColumns}</p>
          <ColumnTable
            columns={columns.map((header) => ({
              header,
              takenFor: fieldOf.get(header) ?? 'left out',
              why: fieldOf.has(header) ? 'named by option' : 'not told',
              detail: null,
            }))}
            isBusy={false}
            onTake={(header, field) => upload.read(withColumn(how, header, field, {}))}
          />
        </>
      )}
    </>
  );
}
