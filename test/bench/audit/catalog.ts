import { permissionLabel } from '../../../core/systems/catalog.ts';
import { knownSystem } from '../../knownSystem.ts';

const system = knownSystem('theranest');

interface Box {
  key: string;
  label: string;
}

const boxOf = ({ key }: { key: string }): Box => ({ key, label: permissionLabel(key, system) });

/** What grants something below each level. */
const granting = (level: LevelKey): Box[] =>
  system.permissions
    .filter((one) => one.level === level && one.kind !== 'implied' && one.kind !== 'restriction')
    .map(boxOf);

const LEVELS = ['billing', 'therapist', 'administration', 'organizationAdministration'] as const;
export type LevelKey = (typeof LEVELS)[number];

export const BOXES: Readonly<Record<LevelKey, readonly Box[]>> = {
  billing: granting('billing'),
  therapist: granting('therapist'),
  administration: granting('administration'),
  organizationAdministration: granting('organizationAdministration'),
};

export const SENSITIVE: readonly Box[] = system.permissions
  .filter(({ kind, tags }) => kind === 'box' && tags !== undefined)
  .map(boxOf);

interface Claims {
  clinical: boolean;
  admin: boolean;
  plain: boolean;
}

const NOTHING: Claims = { clinical: false, admin: false, plain: false };
const known = new Map<string, Claims>();

/** What the positions of the made-up practice say. */
const readPosition = (position: string): Claims => {
  if (/\b(intern|lead)\b/i.test(position)) return NOTHING;
  return {
    clinical: /\b(therapist|psychologist)\b/i.test(position),
    admin: /\boffice manager\b/i.test(position),
    plain: /\b(receptionist|scheduler|front desk)\b/i.test(position),
  };
};

export const claimsOf = (position: string | undefined): Claims => {
  if (position === undefined) return NOTHING;
  const claims = known.get(position) ?? readPosition(position);
  known.set(position, claims);
  return claims;
};

export const LABELS = {
  billing: permissionLabel('billing', system),
  claims: permissionLabel('billing.claims.submit', system),
  onlyAssigned: permissionLabel('therapist.onlyAssigned', system),
  review: permissionLabel('therapist.supervision', system),
};
