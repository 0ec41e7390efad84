import type { Vocabulary } from '../../core/index.ts';

/** Tells what the page looks like, without anybody's data, given who is known to be at the practice. */
export type SnapshotMaker = (vocabulary: Vocabulary, names: readonly string[]) => string;
