import { addOns, amaLicenses } from './pages/addOns.js';
import { clients } from './pages/clients.js';
import { details } from './pages/details.js';
import { invite } from './pages/invite.js';
import { licenses } from './pages/licenses.js';
import { listing } from './pages/listing.js';
import { permissions } from './pages/permissions.js';
import { staff } from './pages/staff.js';
import { subscription } from './pages/subscription.js';
import { start } from './router.js';
import { toast } from './toast.js';

addEventListener('unhandledrejection', ({ reason }) => toast(reason.message, 'failed'));

start([
  [/^\/staff$/, staff],
  [/^\/staff\/invite$/, invite],
  [/^\/staff\/([^/]+)$/, details],
  [/^\/staff\/([^/]+)\/permissions$/, permissions],
  [/^\/clients(?:\/([^/]+))?$/, clients],
  [/^\/organization\/manage-licenses$/, licenses],
  [/^\/organization\/manage-subscription$/, subscription],
  [/^\/organization\/add-ons\/([^/]+)$/, addOns],
  [/^\/organization\/ama-licenses$/, amaLicenses],
  [/^\/(agenda|calendar|billing|reports)$/, listing],
]);
