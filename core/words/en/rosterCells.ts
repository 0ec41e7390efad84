/** What stands in the cells of a roster, yes before no: the first is written, the others are understood. */
export const rosterCells = {
  yesOrNo: [
    ['Yes', 'y'],
    ['No', 'n'],
  ],
  onOrOff: [['On'], ['Off']],
  activeOrInactive: [['Active'], ['Inactive']],
};
