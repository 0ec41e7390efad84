// The build puts the words of the elements here, in this language.
export const words = {};
