import { fingerprint } from '../../core/audit/fingerprint.ts';
import type { Finding } from '../../core/index.ts';
import { type AuditSettings, withDismissal, withoutDismissal } from '../../core/index.ts';
import { decisionsIn } from '../../core/records/sync/decisions.ts';
import type { Own } from '../../core/records/sync/localDecisions.ts';
import type { Machine, SyncLog } from '../../core/records/sync/meet.ts';
import { meet } from '../../core/records/sync/meet.ts';

/** The sync of a browser, as if it came at once. */
export interface Cloud {
  items: Record<string, unknown>;
}

/** A finding with as much as tells it from others. */
export const finding = (rule: string, staffId?: string, facts: readonly string[] = ['provider-']): Finding =>
  ({ rule, ...(staffId !== undefined && { staffId }), facts }) as Finding;

class Stopped extends Error {}

/** A machine in memory: what is kept, what is known, its clock, and when it is stopped. */
export class Desk implements Machine {
  clock = 1000;
  /** Steps until it is stopped. */
  left = Number.POSITIVE_INFINITY;
  kept = new Map<string, Own>();
  open = new Map<string, Finding[]>();
  saidHere: SyncLog = { entries: new Map(), isThere: false };
  sent = 0;
  readonly #cloud: Cloud;

  constructor(cloud: Cloud, hosts: readonly string[], findings: readonly Finding[] = []) {
    this.#cloud = cloud;
    for (const host of hosts) this.read(host, findings);
  }

  read(host: string, findings: readonly Finding[] = []): void {
    this.kept.set(host, this.kept.get(host) ?? {});
    this.open.set(host, [...findings]);
  }

  async #step<T>(value: T): Promise<T> {
    this.left -= 1;
    if (this.left < 0) throw new Stopped();
    return value;
  }

  now = (): number => this.clock;
  items = () => this.#step(this.#cloud.items);
  send = async (items: Readonly<Record<string, string>>, gone: readonly string[]): Promise<void> => {
    this.sent += 1;
    await this.#step(0);
    this.#cloud.items = Object.fromEntries(Object.entries(this.#cloud.items).filter(([name]) => !gone.includes(name)));
    await this.#step(0);
    this.#cloud.items = { ...this.#cloud.items, ...items };
    await this.#step(0);
  };
  said = () => this.#step(this.saidHere);
  keepSaid = async (said: SyncLog): Promise<void> => {
    await this.#step(0);
    this.saidHere = said;
    await this.#step(0);
  };
  hosts = () => this.#step([...this.kept.keys()]);
  own = (host: string): Promise<Own | undefined> => this.#step(this.kept.get(host));
  findings = (host: string) => this.#step(this.open.get(host) ?? []);
  change = async (host: string, change: (own: Own) => Own): Promise<void> => {
    await this.#step(0);
    this.kept.set(host, change(this.kept.get(host) ?? {}));
    await this.#step(0);
  };

  meet = () => meet(this);

  /** Meets until it is stopped after so many steps. */
  async meetUntil(steps: number): Promise<void> {
    this.left = steps;
    try {
      await meet(this);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
    }
    this.left = Number.POSITIVE_INFINITY;
  }

  decide(host: string, settings: AuditSettings): void {
    this.kept.set(host, { ...this.kept.get(host), settings: { version: 1, host, settings } });
  }

  setAside(host: string, of: Finding, reason: string, until?: number): void {
    const own = this.kept.get(host);
    const { rule, staffId } = of;
    const item = {
      rule,
      ...(staffId !== undefined && { staffId }),
      fingerprint: fingerprint(of),
      reason,
      ...(until !== undefined && { until }),
    };
    const notes = own?.notes ?? { version: 1, host };
    this.kept.set(host, { ...own, notes: withDismissal(notes, { ...item, at: this.clock }) });
  }

  takeBack(host: string, of: Finding): void {
    const own = this.kept.get(host);
    if (own?.notes) this.kept.set(host, { ...own, notes: withoutDismissal(own.notes, of) });
  }

  settings = (host: string): AuditSettings => this.kept.get(host)?.settings?.settings ?? {};
  reasons = (host: string): string[] => (this.kept.get(host)?.notes?.setAside ?? []).map(({ reason }) => reason).sort();

  /** All that was said of a practice, in no order. */
  told = (host: string): unknown => [
    [...decisionsIn(this.settings(host))].sort(([a], [b]) => (a < b ? -1 : 1)),
    (this.kept.get(host)?.notes?.setAside ?? [])
      .map(({ rule, staffId, reason, until }) => [rule, staffId, reason, until])
      .sort((a, b) => (String(a) < String(b) ? -1 : 1)),
  ];
}

export const HOST = 'demo.theranest.com';

export const ANA = finding('both-licenses', 'name:ana ruiz');
export const BO = finding('inactive-holds-license', '5f01');

export const SEATS = finding('seats-unused');
export const ALL = [ANA, BO, SEATS];

export const RULE = {
  id: 'mine',
  kind: 'access',
  severity: 'warning',
  label: 'Mine',
  when: { all: ['active', 'billing'] },
  message: '{name} may bill.',
  fix: [{ text: 'Untick it.' }],
} as const;

export const two = (): [Cloud, Desk, Desk] => {
  const cloud: Cloud = { items: {} };
  return [cloud, new Desk(cloud, [HOST], ALL), new Desk(cloud, [HOST], ALL)];
};

export const meetAll = async (desks: readonly Desk[], times = 3): Promise<void> => {
  for (let i = 0; i < times; i++) for (const desk of desks) await desk.meet();
};

export const textOf = (cloud: Cloud): string => JSON.stringify(cloud.items);
