import type { Practice } from '../practice.ts';
import type { AuditSettings } from '../settings.ts';
import { systemById } from '../systems/index.ts';
import type { Surroundings } from './personFacts.ts';
import { positionReader } from './positions.ts';
import { findSupervisors } from './supervisors.ts';

/** What the facts of everybody in a practice are read from. */
export function surroundingsOf(practice: Practice, settings: AuditSettings = {}): Surroundings {
  const system = systemById(practice.system);
  return {
    system,
    supervisors: findSupervisors(practice),
    claimsOf: positionReader(settings.positions ?? {}, system.positions),
    ownClientsOnly: settings.maySeeAllClients === false,
  };
}
