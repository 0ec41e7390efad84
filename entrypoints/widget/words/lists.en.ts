// The build puts the words of the staff lists of others here, in this language.
export const words = {};
