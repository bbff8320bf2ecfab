export type { TitleMatch as TitleMatchMapper } from '../../titles/resolve-title.ts';
