import { isSameSite } from '../model/address.ts';
import { isLabel } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import type { PageReading } from '../model/pageReading.ts';
import type { Vocabulary } from '../systems/system.ts';
import type { Look } from './look.ts';
import { controlName } from './naming.ts';
import { all, everythingIn, isA, isHidden, isInDialog, type Test } from './tree.ts';

const isMenu = isA('navigation', 'banner', 'tablist', 'menubar');
const isLink: Test = ({ says }) => says?.href !== undefined;

/** A path that leads from the root of a site, with nothing in it that an address writes in another way. */
const PLAIN_PATH = /^\/(?!\/)[\w/-]*$/;

let page = { url: '', origin: '' };

/** The origin of the page whose links are read, one after the other; '' where an address is more than origin and path. */
const originOf = (url: string): string => {
  if (page.url !== url) page = { url, origin: /^https?:[^@]*$/.test(url) ? (URL.parse(url)?.origin ?? '') : '' };
  return page.origin;
};

/** Where a link leads, if that is a page of the same site. */
const targetOf = ({ says }: PageNode, url: string): string | undefined => {
  const href = says?.href ?? '';
  if (PLAIN_PATH.test(href) && originOf(url)) return originOf(url) + href;
  const target = URL.parse(href, url);
  return target && isSameSite(target.href, url) ? target.href : undefined;
};

/** Where the menus of a page lead. */
export function readMenu({ root, url, vocabulary: { menu } }: Look): PageReading['menu'] {
  const known = new Set(all(root, isMenu).flatMap((place) => everythingIn(place).filter(isLink)));
  const links = [...known]
    .filter((link) => !isInDialog(link) && !isHidden(link))
    .map((node) => ({ node, name: controlName(node) }));
  const found = Object.entries(menu).flatMap(([kind, labels]) => {
    if (kind === 'staffPermissions') return [];
    const [link] = labels.flatMap((label) => links.find(({ name }) => isLabel(name, [label])) ?? []);
    const target = link && targetOf(link.node, url);
    return target ? [[kind, target] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** Something in a row that can be clicked. */
export interface Control {
  node: PageNode;
  name: string;
}

/** Where the permissions of the person of a row are set. */
export function permissionsLink(controls: readonly Control[], url: string, { menu }: Vocabulary): string | undefined {
  const labels = menu.staffPermissions ?? [];
  const link = controls.find(({ node, name }) => isLink(node) && isLabel(name, labels));
  return link && targetOf(link.node, url);
}
