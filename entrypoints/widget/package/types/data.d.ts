export type License = 'provider' | 'admin';
export type System = 'theranest' | 'myclientsplus' | 'other';
export type Theme = 'auto' | 'light' | 'dark';
export type Job =
  | 'therapist'
  | 'billerWithDocumentation'
  | 'billerWithoutDocumentation'
  | 'admin'
  | 'receptionist'
  | 'scheduler'
  | 'accountOwner';
export type Task =
  | 'clinicalDocumentation'
  | 'therapistPermissions'
  | 'clinicalServices'
  | 'clinicalReports'
  | 'systemSettings'
  | 'organizationAdministration'
  | 'billing'
  | 'billingWithDocumentation'
  | 'scheduling'
  | 'reception'
  | 'clientInformation'
  | 'accountOwner';
export type PageKind = 'staffList' | 'staffPermissions' | 'manageLicenses' | 'manageSubscription';
export type Severity = 'error' | 'warning' | 'info';

/** A practice as far as it is known: what is absent is unknown, never off. */
export interface Practice {
  version: 1;
  system: string;
  /** The host of the practice system, such as `demo.theranest.com`. */
  host: string;
  plan?: 'perProvider' | 'trial' | 'activeClient';
  /** Seats bought. */
  pools?: Partial<Record<License, number>>;
  staff: StaffMember[];
}

export interface StaffMember {
  id: string;
  name: string;
  position?: string;
  email?: string;
  active?: boolean;
  owner?: boolean;
  job?: Job;
  telehealth?: boolean;
  amaCpt?: boolean;
  leaving?: boolean;
  /** Switched on, or off. */
  licenses?: Partial<Record<License, boolean>>;
  /** `default`, `billing`, `therapist`, `administration`, `organizationAdministration`, and the boxes below them. */
  permissions?: Record<string, boolean>;
  supervision?: { supervisors: string[]; mode?: 'access' | 'approve' | 'cosign' };
}

export interface LicenseAdvice {
  license: License | 'none';
  /** What it is called in the practice system. */
  name: string;
  typicalPermissions: string[];
  because: string[];
  steps: { text: string; page?: PageKind }[];
}

export interface AdviceDetail {
  advice: LicenseAdvice;
  /** The staff type that was asked for; undefined where tasks were. */
  job: Job | undefined;
  tasks: readonly Task[];
  system: string;
}

export interface Finding {
  rule: string;
  severity: Severity;
  kind: 'blocked' | 'waste' | 'access' | 'data';
  /** Absent: about the practice. */
  staffId?: string;
  name?: string;
  position?: string;
  label: string;
  message: string;
  because: string[];
  fix: { text: string; url?: string }[];
  source: string;
}

export interface Range {
  atLeast: number;
  atMost: number;
}

export interface Seats {
  bought?: number;
  switchedOn: Range;
  needed: Range;
}

export interface Overview {
  host: string;
  system: string;
  systemId: string;
  plan: 'perProvider' | 'trial' | 'activeClient';
  /** How many people. */
  staff: number;
  /** How many of them have something to put right. */
  toFix: number;
  /** Most severe first. */
  findings: Finding[];
  seats: Record<License, Seats>;
  /** What the roster does not say. */
  unread: { page: PageKind; path: string; people: string[]; url?: string }[];
}

export interface AuditDetail {
  practice: Practice;
  overview: Overview;
}

export interface ErrorDetail {
  problem:
    | 'missing'
    | 'unreachable'
    | 'tooLarge'
    | 'notText'
    | 'noReader'
    | 'notJson'
    | 'notRoster'
    | 'webPage'
    | 'several';
  /** Where the roster was looked for, or what is wrong in it. */
  about: string;
  /** In words, as it is shown. */
  message: string;
}
