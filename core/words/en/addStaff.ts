/** What stands beside people who are invited or added. Places are filled in with the words of the practice system. */
export const addStaff = {
  /** A person without a name in the form yet. */
  nobody: (number: number) => `Person ${number}`,
  needs: { provider: 'Will need {aProvider}.', admin: 'Will need {anAdmin}.', none: 'Needs no license.' },
  noPlan: 'Under this plan, no permission needs a license.',
  seats: {
    free: 'A seat is unassigned for them.',
    none: 'No seat is unassigned for them. Go to {seatQuantities} and buy one first.',
    unread: 'License Lens can’t tell yet whether a seat is unassigned. Open {manageLicenses} and {manageSubscription}.',
    trial: 'During the trial, all licenses are available.',
  },
  short: { none: 'No license', noSeat: (license: string) => `${license}: no seat`, there: 'Already there' },
  there: {
    email: 'This email belongs to {person}, who is already on the staff list.',
    inactive: 'This email belongs to {person}, who is inactive. Activate them again instead.',
    name: 'Someone named {person} is already on the staff list.',
    twice: 'This email is in the form twice.',
  },
  after: {
    provider: 'Afterwards, go to {manageLicenses} and turn on the {provider}.',
    admin: 'Afterwards, go to {manageLicenses} and turn on the {admin}.',
    permissions: 'Other permissions: {staffPermissions}.',
    therapist: 'If someone reviews their notes, choose the supervisor there too.',
    billing: 'Submitting claims is a box of its own there.',
    amaCpt: 'The AMA CPT license is paid by the year.',
  },
  invited: 'Invited people appear on the staff list once they accept. No one can be both invited and added by hand.',
  byHand: 'People you add by hand can’t be invited by email later.',
};
