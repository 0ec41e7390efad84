import { atOnce } from '../model/inPieces.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { addTo, replaceIn } from '../rules/facts/keptDirectory.ts';
import { systemById } from '../systems/index.ts';
import {
  type AuditState,
  auditStateInPieces,
  type Blocks,
  judgeAgain,
  type ToldOfEach,
  tellInPieces,
} from './auditState.ts';
import type { Audit, Finding } from './finding.ts';
import { tellFully } from './tellFully.ts';
import { unjudged } from './unjudged.ts';

/** An audit that is kept up while people of the practice change. */
export interface Auditor {
  /** What `auditPractice` gives for the practice as it is now. */
  audit(): Audit;
  /** Somebody is as this says from now on; whoever is new comes last. Nobody is judged again of whom no other fact holds. */
  change(member: StaffMember): void;
}

const withStaff = (state: AuditState, change: (staff: StaffMember[]) => void): void => {
  const staff = [...state.practice.staff];
  change(staff);
  state.practice = { ...state.practice, staff };
};

/** Of a practice whose system is not known here. */
const unjudging = ({ staff }: Practice): Auditor => {
  const members = new Map(staff.map((member) => [member.id, member]));
  return {
    audit: () => unjudged([...members.values()]),
    change: (member) => {
      members.set(member.id, member);
    },
  };
};

/** Audits a practice once, and after that only what changes. The practice that was given stays as it is. */
export function auditor(practice: Practice, settings: AuditSettings = {}): Auditor {
  const system = systemById(practice.system);
  if (!system) return unjudging(practice);
  const state = atOnce(auditStateInPieces(practice, system, settings));
  const { directory } = state;
  const blocks: Blocks<Finding> = [];
  const told: ToldOfEach<Finding> = [];
  return {
    audit: () => atOnce(tellInPieces(state, tellFully, blocks, told)),
    change: (member) => {
      const known = directory.placeOf(member.id);
      const place = known ?? state.practice.staff.length;
      const touched = known === undefined ? addTo(directory, member) : replaceIn(directory, known, member);
      withStaff(state, (staff) => {
        staff[place] = member;
      });
      for (const one of touched) {
        const at = state.practice.staff[one];
        if (at) blocks[judgeAgain(state, at, one)] = undefined;
        told[one] = undefined;
      }
    },
  };
}
