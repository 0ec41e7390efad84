/** Which license a permission needs, and why; a system's words fill the places. */
export const permissionInfo = {
  kinds: {
    level: 'This is the level itself.',
    implied: 'This right comes with its level and has no box of its own.',
    restriction: 'This box only limits access, so on its own it makes no {anyLicense} necessary.',
    unknown: 'License Lens doesn’t know this box, so it uses its column’s rule.',
  },
  none: '{level} permissions need no {anyLicense}.',
  alone: 'It needs {aProvider}.',
  provider: 'It needs {aProvider}; {anAdmin} is not enough.',
  admin: 'It needs {anAdmin} or {aProvider}.',
  /** Of a box that only limits access. */
  within: 'It takes effect only with the {level} level.',
};
