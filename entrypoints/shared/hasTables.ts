const TABLES = 'table, [role="grid"], [role="treegrid"], [role="table"], [role="list"], li, [type="checkbox"]';

/** Whether there is anything on the page that somebody could have explained. */
export const hasTables = (roots: ReadonlySet<Node>): boolean =>
  roots.size > 0 || document.querySelector(TABLES) !== null;
