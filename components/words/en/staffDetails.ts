/** All that is read of a practice: every text that says what is read says this. */
export const staffDetails =
  'names, email addresses, positions, active status, supervisors, licenses, permissions, and how many licenses you bought';
