import type { License, LicenseAdvice, PageKind, SpareSeats, StaffTypeId, SystemBasics, Task } from '../core/index.ts';

/** Whom an answer is about: a staff type, or somebody with tasks. */
export interface Asked {
  job: StaffTypeId | undefined;
  tasks: readonly Task[];
}

export interface CheckAnswer extends Asked {
  advice: LicenseAdvice;
}

export interface LicenseCheckProps {
  system?: SystemBasics;
  /** What the practice's seats say for sure. */
  free?: Partial<Record<License, SpareSeats | undefined>> | undefined;
  /** The practice's own pages, as far as they are known. */
  links?: Partial<Record<PageKind, string>> | undefined;
  /** Where there is little room: one choice below the other. */
  compact?: boolean;
  /** What is answered from the start: a staff type, or tasks. */
  preset?: Partial<Asked>;
  /** Told whenever an answer is shown, and when it is gone. */
  onAnswer?: (answer: CheckAnswer | undefined) => void;
}
