/** Where an engine reports what its operator may want to know; never credentials or parameters. */
export type DatabaseLog = (level: 'debug' | 'info' | 'warn', message: string) => void;
