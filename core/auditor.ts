import { type Audit, auditOf, judgeAgain, type Ledger, ledgerInPieces } from './audit.ts';
import { atOnce } from './pieces.ts';
import type { Practice, StaffMember } from './practice.ts';
import type { AuditSettings } from './settings.ts';

/** An audit that is kept up while people of the practice change. */
export interface Auditor {
  /** What `auditPractice` gives for the practice as it is now. */
  audit(): Audit;
  /** Somebody is as this says from now on; whoever is new comes last. Nobody is judged again of whom no other fact holds. */
  change(member: StaffMember): void;
}

const withStaff = (ledger: Ledger, change: (staff: StaffMember[]) => void): void => {
  const staff = [...ledger.practice.staff];
  change(staff);
  ledger.practice = { ...ledger.practice, staff };
};

/** Audits a practice once, and after that only what changes. The practice that was given stays as it is. */
export function auditor(practice: Practice, settings: AuditSettings = {}): Auditor {
  const ledger = atOnce(ledgerInPieces(practice, settings));
  const { directory } = ledger;
  return {
    audit: () => auditOf(ledger),
    change: (member) => {
      const known = directory.placeOf(member.id);
      const place = known ?? ledger.practice.staff.length;
      const touched = known === undefined ? directory.add(member) : directory.replace(known, member);
      withStaff(ledger, (staff) => {
        staff[place] = member;
      });
      for (const one of touched) {
        const at = ledger.practice.staff[one];
        if (at) judgeAgain(ledger, at, one);
      }
    },
  };
}
