/** Why what is stored cannot be used. */
export const storeProblems = {
  newer: 'What is stored was written by a newer version of License Lens. Update the extension; nothing was changed.',
  full: 'The disk is full, so this could not be kept. What was stored before is still there.',
  blocked: 'The browser does not let License Lens keep data here.',
  waiting: 'Another window still uses what an older version of License Lens has stored. Close it and try again.',
  broken: 'What is stored for this practice cannot be read. Nothing was changed.',
  migration:
    'License Lens was updated, but what is stored could not be brought into its new form. Nothing was changed: all of it is still there in its old form.',
};
