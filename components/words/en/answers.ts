/** Why the background does not do what a page of the practice asks. */
export const answers = {
  noTab: 'License Lens couldn’t open here. Reload the page and try again.',
  otherPage: 'The page changed before License Lens finished. Reload it.',
  unknownSender: 'License Lens can’t answer this page. Reload it and try again.',
};
