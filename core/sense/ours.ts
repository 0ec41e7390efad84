/** Marks the elements that we append to a page, so that we never read them. */
export const OURS = 'data-license-lens';
