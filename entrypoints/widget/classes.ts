// The classes alone: nothing is registered by loading them.
export { LicenseAuditElement } from './audit.tsx';
export { LicenseCheckElement } from './check.tsx';
export { define } from './define.ts';
