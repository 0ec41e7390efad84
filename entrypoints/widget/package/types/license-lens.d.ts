/** Registers `<license-check>` and `<license-audit>`. */
export * from './classes.js';
