// The classes alone: nothing is registered by loading them.

export { define } from './define.ts';
export { LicenseAuditElement } from './licenseAuditElement.tsx';
export { LicenseCheckElement } from './licenseCheckElement.tsx';
