// The door of the parsing processes.
export { openParsePool, type ParsePool, type ParsePoolOptions } from './open-parse-pool.ts';
export { rulesVersion } from './rules-version.ts';
