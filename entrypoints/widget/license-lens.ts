import { define } from './define.ts';
import { LicenseAuditElement } from './licenseAuditElement.tsx';
import { LicenseCheckElement } from './licenseCheckElement.tsx';

define('license-check', LicenseCheckElement);
define('license-audit', LicenseAuditElement);

export { LicenseAuditElement, LicenseCheckElement };
