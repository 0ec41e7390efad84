import { define } from './define.ts';
import { LicenseCheckElement } from './licenseCheckElement.tsx';

define('license-check', LicenseCheckElement);

export { LicenseCheckElement };
