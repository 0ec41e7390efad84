/** Numbers that are not known exactly. */
export const ranges = {
  atLeast: (count: number) => `at least ${count}`,
  between: (atLeast: number, atMost: number) => `${atLeast} to ${atMost}`,
};
