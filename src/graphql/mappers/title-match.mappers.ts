export type { ListedTitleMatch as TitleMatchMapper } from '../../titles/match-title.ts';
