import type { Practice } from '../../model/practice.ts';
import type { JudgedSystem } from '../../systems/judgedSystem.ts';
import type { AuditSettings } from '../auditSettings.ts';
import { Directory } from './directory.ts';
import type { Surroundings } from './personFacts.ts';
import { positionReader } from './positions.ts';

/** What the facts of everybody in a practice are read from. */
export function surroundingsOf(
  { staff }: Pick<Practice, 'staff'>,
  system: JudgedSystem,
  settings: AuditSettings = {},
  directory = new Directory(staff),
): Surroundings {
  return {
    system,
    supervisors: directory,
    meaningOf: positionReader(settings.positions ?? {}, system.positions),
    ownClientsOnly: settings.maySeeAllClients === false,
  };
}
