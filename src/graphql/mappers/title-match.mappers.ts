export type {
  TitleMatch as TitleMatchMapper,
  TitleTerm as TitleMatchTermMapper,
} from '../../domain/title-resolution.ts';
