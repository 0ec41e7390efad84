export const meters = {
  title: 'Licenses',
  bought: '{count} bought',
  boughtUnread: 'bought: not checked yet',
  typedIn: 'entered by you',
  on: '{count} on',
  needed: '{count} needed',
  range: (least: string, most: string) => `${least} to ${most}`,
  meter: (license: string) => `${license} seats`,
};
