/** What is paid for each person, with its label: “Provider license”. */
export const licenses = {
  license: (label: string) => `${label} license`,
  subscription: (label: string) => `${label} subscription`,
};
