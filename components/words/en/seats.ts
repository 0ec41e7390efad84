export const seats = {
  license: 'License',
  bought: 'Bought',
  switchedOn: 'Switched on',
  needed: 'Needed',
  notRead: 'Not read yet',
  typedIn: 'typed in',
  typeIn: 'Type in how many are bought',
  howMany: (licenses: string) => `${licenses} bought`,
  keep: 'Keep',
};
