export const widget = {
  unknownSystem: (id: string) => `No practice system is called “${id}” here. What follows is for the usual one.`,
};
