import type { PracticeSystem, SystemBasics } from './system.ts';

/** What people are judged by. */
export type JudgedSystem = SystemBasics & Pick<PracticeSystem, 'positions' | 'holders'>;
