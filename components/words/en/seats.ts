export const seats = {
  license: 'License',
  bought: 'Bought',
  switchedOn: 'Switched on',
  needed: 'Needed',
  notRead: 'Not read yet',
  typedIn: 'typed in',
  names: { provider: 'Provider', admin: 'Admin' },
};
