/** What the steps of a plan say; a system's words fill the places. */
export const planSteps = {
  the: { provider: 'the {provider}', admin: 'the {admin}' },
  switches: {
    on: 'Go to {manageLicenses} and turn on {on} for {name}.',
    off: 'Go to {manageLicenses} and turn off {off} for {name}.',
    both: 'Go to {manageLicenses}, turn on {on} for {name}, then turn off {off}.',
  },
  ifNoneIsFree: 'If none is unassigned, go to {seatQuantities} and buy one first.',
  covers: 'It’s paid for, unassigned, and covers what {anAdmin} covers.',
  exchange:
    'All seats are assigned, so {giver} and {name} trade licenses. Go to {manageLicenses} and turn off the {admin} for {giver}. Then turn on the {admin} for {name}, and turn off the {provider} for {name}.',
  buy: 'Go to {seatQuantities} and buy {seats}.',
  buyInExchange:
    'At renewal, go to {seatQuantities} and buy {seats}. After that, remove the same number of {providers}.',
  giveBack: 'At renewal, go to {seatQuantities} and remove {seats}.',
  noSeat: {
    provider: 'There may be no unassigned {provider}.',
    admin: 'There may be no unassigned {admin}.',
  },
  more: (count: number) => `${count} more`,
  lookAt: 'First check {people}: they may not need their {anyLicense}.',
  readFirst: 'First open {pages}.',
  licenseFirst: 'Turn on the {anyLicense} first.',
  leaves: '{name} is leaving, and there may be no unassigned {anyLicense}. Buying one may not be worth it.',
  unreadNeeds: 'First open everyone’s permissions. License Lens can’t tell yet which {anyLicenses} are missing.',
  permits: {
    untick: 'uncheck {boxes}',
    tick: 'check {boxes}',
    set: 'set the permissions',
    now: 'Go to {staffPermissions}, {what} for {name}, and save.',
    leaving: 'When {name} leaves, go to {staffPermissions}, {what}, and save.',
  },
  hire: 'Go to {staffList} and add {name}. New staff start with {default}; set other permissions later.',
  activate: 'Go to {staffList} and activate {name} again.',
  deactivateLeaver: 'When {name} leaves, go to {staffList} and deactivate {name}.',
  unlist: 'Go to {list} and remove {name} from the staff list there.',
  invited: 'Go to {staffList} and look for {name}. Invited people appear once they accept.',
  hasInvited: 'Invite {name}.',
  deactivate: 'Go to {staffList} and deactivate {name}.',
};
