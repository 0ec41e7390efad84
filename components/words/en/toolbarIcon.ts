export const toolbarIcon = {
  toPutRight: (count: number) => `License Lens: ${count} ${count === 1 ? 'person' : 'people'} to put right`,
};
