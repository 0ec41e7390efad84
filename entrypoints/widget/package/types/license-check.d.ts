/** Registers `<license-check>`, and nothing else. */
export { LicenseCheckElement } from './classes.js';
