export const seats = {
  license: 'License',
  bought: 'Bought',
  switchedOn: 'Switched on',
  needed: 'Needed',
  notRead: 'Not read yet',
  typedIn: 'typed in',
  names: { provider: 'Provider', admin: 'Admin' },
  typeIn: 'Type in how many are bought',
  howMany: { provider: 'Provider licenses bought', admin: 'Admin licenses bought' },
  keep: 'Keep',
};
