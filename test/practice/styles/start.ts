import { type Control, showPermissions } from './permissions.ts';

/** Somebody on the list. */
export interface Member {
  id: string;
  first: string;
  last: string;
  credentials: string;
  position: string;
  location: string;
  provider: boolean;
  admin: boolean;
}

export type License = 'provider' | 'admin';

/** A list on the page, built with one library or another. */
export interface List {
  search(text: string): void;
  /** The server told of the same people again, in another order. */
  refresh(members: readonly Member[]): void;
  remove(): void;
}

export type Build = (place: HTMLElement, members: readonly Member[]) => List;

export const fullName = ({ first, last, credentials }: Member): string =>
  credentials ? `${first} ${last}, ${credentials}` : `${first} ${last}`;
export const lastFirst = ({ first, last }: Member): string => `${last}, ${first}`;

export const saveLicense = async (member: Member, license: License, isOn: boolean): Promise<void> => {
  member[license] = isOn;
  const body = JSON.stringify({ License: license, IsOn: isOn });
  await fetch(`/api/license/set/${member.id}`, { method: 'POST', body });
};

/** The same people from another one on. */
const turned = (members: readonly Member[], by: number): Member[] => {
  const from = by % members.length;
  return [...members.slice(from), ...members.slice(0, from)];
};

const TURN = 37;

interface Pages {
  staff: Build;
  licenses: Build;
  /** Where the library has controls of its own. */
  permission?: Control;
}

/** Builds the page at hand: permissions, or a list, with what stands above it wired to it. */
export async function start({ staff, licenses, permission }: Pages): Promise<void> {
  const place = document.getElementById('list');
  const [, id] = /\/staff\/([^/]+)\/permissions$/.exec(location.pathname) ?? [];
  if (place && id && permission) return showPermissions(place, id, permission);
  const search = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!place || !search) throw new Error('there is no place for the list');
  const isLicenses = location.pathname.endsWith('/licenses');
  const members: Member[] = await (await fetch('/styles/people')).json();
  if (isLicenses) members.sort((a, b) => lastFirst(a).localeCompare(lastFirst(b)));
  const build = isLicenses ? licenses : staff;

  let turns = 0;
  let list = build(place, members);
  search.addEventListener('input', () => list.search(search.value));
  document.getElementById('refresh')?.addEventListener('click', () => {
    turns++;
    list.refresh(turned(members, turns * TURN));
  });
  document.getElementById('rebuild')?.addEventListener('click', () => {
    list.remove();
    search.value = '';
    list = build(place, turned(members, turns * TURN));
  });
}
