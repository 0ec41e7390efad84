export const history = {
  nothing: 'Nothing has changed yet.',
  appeared: 'New',
  fixed: 'Fixed',
  practice: 'The practice',
  more: (count: number) => `and ${count} more`,
  counts: (serious: number) => {
    if (serious === 0) return 'Nothing left to fix that day.';
    return serious === 1 ? '1 finding to fix that day.' : `${serious} findings to fix that day.`;
  },
  because: {
    settings: 'Options changed, or a finding was dismissed.',
    seats: 'Seats bought were entered.',
    import: 'A file was imported.',
    several: 'Several changes, combined.',
  },
  facts: {
    name: 'Name',
    position: 'Position',
    active: 'Active',
    owner: 'Account owner',
    left: 'Removed from the staff list',
    permission: 'Permission {permission}',
  },
  on: 'on',
  off: 'off',
  yes: 'yes',
  no: 'no',
  unread: 'not checked',
  change: '{fact}: {from} → {to}',
};
