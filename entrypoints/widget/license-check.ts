import { LicenseCheckElement } from './check.tsx';
import { define } from './define.ts';

define('license-check', LicenseCheckElement);

export { LicenseCheckElement };
