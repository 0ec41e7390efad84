import { LicenseAuditElement } from './audit.tsx';
import { LicenseCheckElement } from './check.tsx';
import { define } from './define.ts';

define('license-check', LicenseCheckElement);
define('license-audit', LicenseAuditElement);

export { LicenseAuditElement, LicenseCheckElement };
