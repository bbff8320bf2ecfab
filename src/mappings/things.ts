/** What mappings stand between. */
export type Things = 'roles' | 'skills';
