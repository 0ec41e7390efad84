import { matches } from './matches.ts';
import type { List, Member } from './start.ts';

/** A list that its library does not filter: whoever is found is shown again after each search. */
export const searched = (members: readonly Member[], show: (found: Member[]) => void, remove: () => void): List => {
  let all = members;
  let sought = '';
  const find = () => show(all.filter((member) => matches(member, sought)));
  find();
  return {
    search: (text) => {
      sought = text;
      find();
    },
    refresh: (others) => {
      all = others;
      find();
    },
    remove,
  };
};
