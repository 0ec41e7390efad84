export const widget = {
  unknownSystem: (id: string, shown: string) => `Unknown practice system “${id}”. Showing ${shown}.`,
};
