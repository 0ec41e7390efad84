export const meters = {
  title: 'Licenses',
  bought: '{count} bought',
  boughtUnread: 'bought: not read yet',
  typedIn: 'typed in',
  on: '{count} on',
  needed: '{count} needed',
  range: (least: string, most: string) => `${least} to ${most}`,
  meter: (license: string) => `Seats: ${license}`,
};
