import type { Practice } from '../../model/practice.ts';
import { systemById } from '../../systems/index.ts';
import type { AuditSettings } from '../auditSettings.ts';
import { Directory } from './directory.ts';
import type { Surroundings } from './personFacts.ts';
import { positionReader } from './positions.ts';

/** What the facts of everybody in a practice are read from. */
export function surroundingsOf(
  practice: Practice,
  settings: AuditSettings = {},
  directory = new Directory(practice.staff),
): Surroundings {
  const system = systemById(practice.system);
  return {
    system,
    supervisors: directory,
    meaningOf: positionReader(settings.positions ?? {}, system.positions),
    ownClientsOnly: settings.maySeeAllClients === false,
  };
}
