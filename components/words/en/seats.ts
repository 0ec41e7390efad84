export const seats = {
  license: 'License',
  bought: 'Bought',
  on: 'On',
  needed: 'Needed',
  notRead: 'not checked yet',
  typedIn: 'entered by you',
  typeIn: 'Enter seats bought',
  howMany: (licenses: string) => `${licenses} bought`,
  save: 'Save',
};
