import { LISTINGS } from '../books.ts';
import { addOnPage, amaPage, saveAddOn } from '../classic/addOns.ts';
import { clientsPage } from '../classic/clients.ts';
import { addByHand, addPage, invitePage, sendInvitations } from '../classic/invite.ts';
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
  ['GET', '/classic/staff/invite', invitePage],
  ['POST', '/classic/staff/invite', sendInvitations],
  ['GET', '/classic/staff/new', addPage],
  ['POST', '/classic/staff/new', addByHand],
  ['POST', '/classic/staff/:id/activate', submitActive(true)],
  ['POST', '/classic/staff/:id/deactivate', submitActive(false)],
  ['GET', '/classic/staff/:id/permissions', permissionsPage],
  ['POST', '/classic/staff/:id/permissions', submitPermissions],
  ['GET', LICENSES, licensesPage],
  ['POST', LICENSES, saveLicenses],
  ['GET', SUBSCRIPTION, subscriptionPage],
  ['POST', SUBSCRIPTION, submitQuantities],
  ['POST', `${SUBSCRIPTION}/tier`, submitTier],
  ['GET', '/classic/organization/add-ons/:list', addOnPage],
  ['POST', '/classic/organization/add-ons/:list', saveAddOn],
  ['GET', '/classic/organization/ama-licenses', amaPage],
  ['GET', '/classic/clients', clientsPage],
  ...LISTINGS.map((name): Route => ['GET', `/classic/${name}`, listingPage]),
];
