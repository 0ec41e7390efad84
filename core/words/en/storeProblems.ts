/** Why what is stored cannot be used. */
export const storeProblems = {
  newer: 'Saved data comes from a newer License Lens. Update the extension. Nothing changed.',
  full: 'Your disk is full, so this wasn’t saved. Free some space and try again. Earlier data is safe.',
  blocked: 'Your browser blocks saving here. Check its site-data setting.',
  waiting: 'Another window uses data of an older License Lens. Close other License Lens windows and try again.',
  broken: 'Saved data for this practice is damaged. Nothing changed.',
  migration: 'License Lens couldn’t upgrade your saved data. Nothing is lost: the old copy is still there.',
};
