import { LOGS_OUT } from './rules/logsOut.ts';

/** What the steps of a plan say; a system's words fill the places. */
export const planSteps = {
  the: { provider: 'the {provider}', admin: 'the {admin}' },
  switches: {
    on: 'Switch {on} of {name} on, under {manageLicenses}.',
    off: 'Switch {off} of {name} off, under {manageLicenses}.',
    both: 'Switch {on} of {name} on, then {off} off, under {manageLicenses}.',
  },
  ifNoneIsFree: 'If none is free, buy one first, under {seatQuantities}.',
  covers: 'It is paid for and free, and covers what {anAdmin} covers.',
  exchange:
    'No seat is free, so {giver} and {name} exchange theirs: switch the {admin} of {giver} off, the {admin} of {name} on, then the {provider} of {name} off, under {manageLicenses}.',
  buy: 'Buy what is missing, under {seatQuantities}: {seats}.',
  buyInExchange: 'At renewal, buy {seats}, under {seatQuantities}. As many {provider} seats are given back afterwards.',
  giveBack: 'At renewal, lower the number of seats, under {seatQuantities}: {seats} less.',
  noSeat: {
    provider: 'It is not sure that a seat of the {provider} is free.',
    admin: 'It is not sure that a seat of the {admin} is free.',
  },
  more: (count: number) => `${count} more`,
  lookAt: 'Look first at {people}: theirs may turn out not to be needed.',
  readFirst: 'Read first what has not been read of {manageLicenses} and {manageSubscription}.',
  licenseFirst: 'The license must be switched on first.',
  leaves: '{name} leaves, and no seat is surely free: it may not be worth one.',
  unreadNeeds: 'Which licenses are missing is not known yet: read the permissions of everybody first.',
  permits: {
    untick: 'untick {boxes}',
    tick: 'tick {boxes}',
    set: 'set the permissions',
    now: `{what} for {name}, under {staffPermissions}, and save. ${LOGS_OUT}`,
    leaving: `When {name} leaves: {what}, under {staffPermissions}, and save. ${LOGS_OUT}`,
  },
  hire: 'Add {name}, under {staffList}. Everything but the {defaultLabel} permissions comes later.',
  activate: 'Activate {name} again, under {staffList}.',
  deactivate: 'Deactivate {name}, under {staffList}.',
};
