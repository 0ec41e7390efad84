import type { HostData, Overview, Practice, StaffMember } from '../../core/index.ts';
import { answerOwn } from '../../entrypoints/background/answerOwn.ts';
import { toSetAside } from '../../entrypoints/shared/findingMessages.ts';

/** What time it is on every surface. */
export const NOW = Date.UTC(2026, 2, 2, 15, 0);
const DAY = 86_400_000;

export const HOST = 'demo.theranest.com';

/** All pages of a host were read an hour ago. */
export const seenAt = (host: string, at = NOW - DAY / 24): NonNullable<Practice['seen']> =>
  Object.fromEntries(
    (['staffList', 'manageLicenses', 'staffPermissions', 'manageSubscription'] as const).map((page) => [
      page,
      { at, url: `https://${host}/` },
    ]),
  );

export const levels = (...on: string[]): Record<string, boolean> =>
  Object.fromEntries(
    ['default', 'billing', 'therapist', 'administration', 'organizationAdministration'].map((level) => [
      level,
      level === 'default' || on.includes(level),
    ]),
  );

export const licenses = (...on: string[]): NonNullable<StaffMember['licenses']> => ({
  provider: on.includes('provider'),
  admin: on.includes('admin'),
});

/** Somebody whose permissions and licenses fit. */
export const therapist = (id: string, name: string, rest: Partial<StaffMember> = {}): StaffMember => ({
  id,
  name,
  position: 'Therapist',
  active: true,
  licenses: licenses('provider'),
  permissions: levels('therapist'),
  ...rest,
});

export const practiceWith = (staff: readonly StaffMember[], rest: Partial<Practice> = {}): Practice => ({
  version: 1,
  system: 'theranest',
  host: HOST,
  plan: 'perProvider',
  pools: { provider: staff.length, admin: 0 },
  seen: seenAt(rest.host ?? HOST),
  staff: [...staff],
  ...rest,
});

/** Nobody has opened their permissions. */
export const unchecked = ({ permissions: _, ...member }: StaffMember): StaffMember => member;

/** Keeps a practice as if it had been read. */
export const keep = (practice: Practice): Promise<unknown> => answerOwn({ type: 'importPractice', practice });

/** Keeps all of a practice. */
export const keepAll = (data: Omit<HostData, 'version' | 'host'> & { host?: string }): Promise<unknown> =>
  answerOwn({ type: 'importHost', data: { version: 1, host: HOST, ...data } });

/** Nothing is wrong. */
export const WELL = practiceWith([
  therapist('ana', 'Ana Ruiz', { permissions: levels('therapist', 'organizationAdministration') }),
  therapist('dev', 'Dev Patel'),
]);

/** Something of each kind: a license is off, another one is unneeded, one person is not fully checked. */
export const MIXED = practiceWith(
  [
    therapist('ana', 'Ana Ruiz', { owner: true, permissions: levels('therapist', 'organizationAdministration') }),
    therapist('dev', 'Dev Patel', { licenses: licenses() }),
    therapist('grace', 'Grace Lindqvist', {
      position: 'Office manager',
      licenses: licenses('provider', 'admin'),
      permissions: levels('administration'),
    }),
    unchecked(
      therapist('noor', 'Noor Haddad', {
        position: 'Biller',
        permissionsUrl: `https://${HOST}/staff/noor/permissions`,
      }),
    ),
  ],
  { pools: { provider: 4, admin: 1 } },
);

/** As if pages of one kind had not been read. */
export const unread = (practice: Practice, page: string): Practice => ({
  ...practice,
  seen: Object.fromEntries(Object.entries(practice.seen ?? {}).filter(([one]) => one !== page)),
});

/** Puts something in the place of what is kept of a host. */
export const putRecord = (kind: string, record: { host: string } & Record<string, unknown>): Promise<void> =>
  new Promise((done, reject) => {
    const opening = indexedDB.open('license-lens');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(kind, 'readwrite');
      writing.objectStore(kind).put(record, record.host);
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });

/** Dismisses a finding, as the popup does. */
export async function dismissed(
  rule: string,
  staffId: string | undefined,
  reason: string,
  until?: number,
): Promise<void> {
  const overviews = (await answerOwn({ type: 'overviews' })) as Overview[];
  const finding = overviews.flatMap((one) => one.findings).find((one) => one.rule === rule && one.staffId === staffId);
  if (!finding) throw new Error(`${rule} is not found`);
  await answerOwn({ type: 'setAside', host: HOST, finding: toSetAside(finding, reason, until) });
}

/** Puts something in the place of what was read of a practice. */
export const breakRecord = (record: { version: number; host: string; staff: unknown }): Promise<void> =>
  putRecord('practices', record);
