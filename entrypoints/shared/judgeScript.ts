import type { hiresIn, judgeNewStaff, judgeTicks } from '../../core/index.ts';

/** Judges what is ticked and typed in on a page, in the frame in which it is. */
export interface Judge {
  ticks: typeof judgeTicks;
  newStaff: typeof judgeNewStaff;
  hires: typeof hiresIn;
}

/** Brings what judges, once it speaks the language of the admin. */
export type JudgeMaker = () => Promise<Judge>;
