import { LISTINGS } from '../books.ts';
import { clientsPage } from '../classic/clients.ts';
import { licensesPage, saveLicenses } from '../classic/licenses.ts';
import { listingPage } from '../classic/listing.ts';
import { permissionsPage, submitPermissions } from '../classic/permissions.ts';
import { staffPage, submitActive } from '../classic/staff.ts';
import { submitQuantities, submitTier, subscriptionPage } from '../classic/subscription.ts';
import { type Route, redirect } from './route.ts';

const LICENSES = '/classic/organization/manage-licenses';
const SUBSCRIPTION = '/classic/organization/manage-subscription';

export const classic: readonly Route[] = [
  ['GET', '/classic', () => redirect('/classic/agenda')],
  ['GET', '/classic/staff', staffPage],
  ['POST', '/classic/staff/:id/activate', submitActive(true)],
  ['POST', '/classic/staff/:id/deactivate', submitActive(false)],
  ['GET', '/classic/staff/:id/permissions', permissionsPage],
  ['POST', '/classic/staff/:id/permissions', submitPermissions],
  ['GET', LICENSES, licensesPage],
  ['POST', LICENSES, saveLicenses],
  ['GET', SUBSCRIPTION, subscriptionPage],
  ['POST', SUBSCRIPTION, submitQuantities],
  ['POST', `${SUBSCRIPTION}/tier`, submitTier],
  ['GET', '/classic/clients', clientsPage],
  ...LISTINGS.map((name): Route => ['GET', `/classic/${name}`, listingPage]),
];
