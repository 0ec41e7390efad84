export const toolbarIcon = {
  needAttention: (people: number) =>
    `License Lens: ${people === 1 ? '1 person needs' : `${people} people need`} attention`,
};
