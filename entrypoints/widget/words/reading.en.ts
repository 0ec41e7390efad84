// The build puts what this part says here, in this language.
export const words = {};
