import { element } from './element.ts';
import { matches } from './matches.ts';
import type { Build, Member } from './start.ts';

/** A grid that a library has put into an element. */
export interface Grid {
  show(members: readonly Member[]): void;
  end(): void;
}

/** Lists of libraries that are given all they show anew. */
export const rebuilt =
  (gridIn: (root: HTMLElement, members: readonly Member[]) => Grid): Build =>
  (place, members) => {
    const root = element('div', { id: 'sheet' });
    place.append(root);
    let [all, search] = [members, ''];
    const found = () => all.filter((member) => matches(member, search)).map((member) => ({ ...member }));
    const grid = gridIn(root, found());
    return {
      search: (text) => {
        search = text;
        grid.show(found());
      },
      refresh: (others) => {
        all = others;
        grid.show(found());
      },
      remove: () => {
        grid.end();
        root.remove();
      },
    };
  };

/** How large such a grid is, in pixels. */
export const SIZE = { height: 480, width: 1050 };

/** A link to somebody, or to a page about them. */
export const linkTo = ({ id }: Member, textContent: string, path = ''): HTMLAnchorElement =>
  element('a', { href: `/staff/${id}${path}`, textContent });
