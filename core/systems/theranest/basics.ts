import { placeWords } from '../../words/places.ts';
import type { Permission, SystemBasics } from '../system.ts';
import { labels } from './labels.ts';
import { staffTypes } from './staffTypes.ts';

type Level = Pick<Permission, 'level' | 'needs' | 'labels' | 'source' | 'clinical'>;

const levelOf = ({ level, ...rest }: Level): Permission => ({
  key: level,
  level,
  kind: 'level',
  certainty: 'vendor',
  ...rest,
});

/** The five columns of its permissions page, and the least license with which each works (S1–S3, C1). */
export const levels = {
  default: levelOf({ level: 'default', needs: 'none', labels: ['default'], source: 'S2', clinical: 'no' }),
  billing: levelOf({ level: 'billing', needs: 'none', labels: ['billing'], source: 'S1 S2 C1', clinical: 'no' }),
  therapist: levelOf({
    level: 'therapist',
    needs: 'provider',
    labels: ['therapist'],
    source: 'S1 S3',
    clinical: 'yes',
  }),
  administration: levelOf({
    level: 'administration',
    needs: 'admin',
    labels: ['administration'],
    source: 'S1 S3',
    clinical: 'no',
  }),
  organizationAdministration: levelOf({
    level: 'organizationAdministration',
    needs: 'admin',
    labels: ['Organization Administration'],
    source: 'S1 S2',
    clinical: 'no',
  }),
};

/** TheraNest without its pages and the boxes below its levels: what the quick check needs. */
export const basics: SystemBasics = {
  ...labels,
  name: () => 'TheraNest',
  permissions: Object.values(levels),
  staffTypes,
  ownerHolds: 'provider',
  paths: () => ({
    staffList: 'Staff',
    staffPermissions: 'Staff > Permissions',
    manageLicenses: 'Organization > Manage Licenses',
    manageSubscription: 'Organization > Manage Subscription',
    seatQuantities: `Organization > Manage Subscription > ${placeWords().yourCurrentSubscription} > Edit Subscription`,
    addStaff: 'Staff > New Staff Member',
    telehealthList: 'Organization > Manage Subscription > Telehealth',
    clientPortalList: 'Organization > Client Portal',
    wileyList: 'Organization > Manage Subscription > Wiley Practice Planners',
    amaLicenses: 'Organization > Manage Subscription > AMA CPT® Licenses',
  }),
};
