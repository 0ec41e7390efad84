/** Which license a permission needs, and why; a system's words fill the places. */
export const permissionInfo = {
  kinds: {
    level: 'This is the level itself.',
    implied: 'This right comes with its level and has no box of its own.',
    restriction: 'This box takes away and grants nothing: by itself it makes nobody need a license.',
    unknown: 'This box is in no catalogue, so it is judged by its column.',
  },
  none: 'Nothing under {level} needs a license.',
  alone: 'It works with {aProvider}.',
  provider: 'It works with {aProvider} only; {anAdmin} cannot stand in for it.',
  admin: 'It works with {anAdmin}; {aProvider} covers it too.',
};
