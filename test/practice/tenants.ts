import { birch } from './seed/birch.ts';
import { demo } from './seed/demo.ts';
import { maple } from './seed/maple.ts';
import { willow } from './seed/willow.ts';

export type License = 'provider' | 'admin';
export type Plan = 'perProvider' | 'trial' | 'activeClient';
export type SupervisionMode = 'access' | 'approve' | 'cosign';

export interface Person {
  /** 24 hex digits. */
  id: string;
  first: string;
  last: string;
  credentials?: string;
  position: string;
  location: string;
  email: string;
  active: boolean;
  owner?: boolean;
  /** Switched on. */
  licenses: Record<License, boolean>;
  /** Keys of the boxes that are ticked. */
  permissions: string[];
  /** Ids of the people who review this person's notes. */
  supervisors?: string[];
  supervisionMode?: SupervisionMode;
}

/** What is paid for person by person, apart from the licenses of the plan. */
export type AddOn = 'telehealth' | 'client-portal' | 'wiley';

export interface Client {
  id: string;
  first: string;
  last: string;
  /** Place on the waiting list. */
  position: string;
  location: string;
}

export interface Tenant {
  practice: string;
  plan: Plan;
  /** Licenses bought. */
  quantities: Record<License, number>;
  /** Active clients that are paid for; counts under the activeClient plan alone. */
  clientTier: number;
  renewal: string;
  /** Id of the person who is signed in. */
  signedIn: string;
  people: Person[];
  /** Ids of the people who are subscribed. */
  addOns?: Partial<Record<AddOn, string[]>>;
  /** AMA CPT licenses, by the people and years that have one; some are not renewed. */
  ama?: { id: string; year: number; isOff?: true }[];
  /** How many therapists may be active; absent: as many as there are. */
  therapistLimit?: number;
  clients: Client[];
}

export const seeds: Readonly<Record<string, Tenant>> = { demo, willow, birch, maple };
