import { clients } from './pages/clients.js';
import { details } from './pages/details.js';
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
  [/^\/staff\/([^/]+)$/, details],
  [/^\/staff\/([^/]+)\/permissions$/, permissions],
  [/^\/clients(?:\/([^/]+))?$/, clients],
  [/^\/organization\/manage-licenses$/, licenses],
  [/^\/organization\/manage-subscription$/, subscription],
  [/^\/(agenda|calendar|billing|reports)$/, listing],
]);
