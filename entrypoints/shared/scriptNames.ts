/** Scripts that a page of the practice gets when it first needs them: most pages never do. */
export const PAGE_SCRIPTS = ['reader', 'panel', 'beside', 'card', 'hints', 'judge', 'opened', 'snapshot'] as const;
export type PageScript = (typeof PAGE_SCRIPTS)[number];

/** Those of them that say something, in words that come with them. */
export const SPEAKING = [
  'panel',
  'beside',
  'hints',
  'judge',
  'opened',
  'snapshot',
] as const satisfies readonly PageScript[];
export type SpeakingScript = (typeof SPEAKING)[number];
export const isSpeaking = (name: string): name is SpeakingScript => (SPEAKING as readonly string[]).includes(name);
