import type { SourceOptions } from './framework-source.ts';

/** How a source is read, under the names that a command's options and the parameters of an address have. */
export interface ToldOptions extends Omit<SourceOptions, 'columns' | 'levels' | 'origin' | 'redistribution'> {
  readonly source?: string | undefined;
  readonly redistribution?: 'allowed' | 'forbidden' | undefined;
  readonly column?: SourceOptions['columns'];
  readonly level?: SourceOptions['levels'];
}

/** The same under the names that readers know. */
export function sourceOptionsOf({
  source,
  column,
  level,
  redistribution,
  ...others
}: ToldOptions): SourceOptions {
  return {
    ...others,
    origin: source,
    columns: column,
    levels: level,
    redistribution: redistribution?.toUpperCase() as SourceOptions['redistribution'],
  };
}
