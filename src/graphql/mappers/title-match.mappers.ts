export type { TitleMatch as TitleMatchMapper } from '../../domain/title-resolution.ts';
