import type { DraftView, PageToOpen, PermissionMatrix, SeatShareView } from '../../core/index.ts';

/** Practices, and what there is to read of the one that is shown. */
export interface PracticesNow {
  /** Practices to choose from, the one that was read last first. */
  hosts: string[];
  /** The pages that tell whom there is and what they can do. */
  toOpen: PageToOpen[];
}

/** Who can do what at a practice, and which others there are. */
export interface MatrixNow extends PracticesNow {
  /** Undefined: nothing was read of it, or of any. */
  matrix?: PermissionMatrix;
}

/** Who gets a seat first at a practice, and which others there are. */
export interface SeatShareNow extends PracticesNow {
  /** Undefined: nothing was read of it, or of any. */
  share?: SeatShareView;
}

/** The changes that the admin thinks about at a practice, and which other practices there are. */
export interface DraftNow extends PracticesNow {
  /** Undefined: nothing was read of it, or of any. */
  draft?: DraftView;
}
