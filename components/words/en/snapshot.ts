export const snapshot = {
  open: 'Save what this page looks like…',
  title: 'What this page looks like',
  lead: 'If License Lens can’t read this page, this file shows the people who make it why. Names, email addresses, ids, dates and other texts were replaced with made-up ones. Only the words of the page itself are left. Nothing is sent.',
  check: 'Read it before you save it. You can delete any line.',
  text: 'What the file says',
  save: 'Save the file',
  cancel: 'Cancel',
};
