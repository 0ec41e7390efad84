import { isSameSite } from '../model/address.ts';
import { isLabel } from '../model/labels.ts';
import type { PageReading } from '../model/pageReading.ts';
import type { Vocabulary } from '../systems/system.ts';
import { controlName, isHidden, isInDialog } from './dom.ts';
import { all } from './search.ts';

const MENU = 'nav, header, [role="navigation"], [role="tablist"], [role="menubar"]';

/** A path that leads from the root of a site, with nothing in it that an address writes in another way. */
const PLAIN_PATH = /^\/(?!\/)[\w/-]*$/;

let page = { url: '', origin: '' };

/** The origin of the page whose links are read, one after the other; '' where an address is more than origin and path. */
const originOf = (url: string): string => {
  if (page.url !== url) page = { url, origin: /^https?:[^@]*$/.test(url) ? (URL.parse(url)?.origin ?? '') : '' };
  return page.origin;
};

/** Where a link leads, if that is a page of the same site. */
const targetOf = (link: Element, url: string): string | undefined => {
  const href = link.getAttribute('href') ?? '';
  if (PLAIN_PATH.test(href) && originOf(url)) return originOf(url) + href;
  const target = URL.parse(href, url);
  return target && isSameSite(target.href, url) ? target.href : undefined;
};

/** Where the menus of a page lead. */
export function readMenu(document: Document, url: string, { menu }: Vocabulary): PageReading['menu'] {
  const places = all(document, MENU);
  const known = new Set(places.flatMap((place) => [...place.querySelectorAll('a[href]')]));
  const links = [...known]
    .filter((link) => !isInDialog(link) && !isHidden(link))
    .map((element) => ({ element, name: controlName(element) }));
  const found = Object.entries(menu).flatMap(([kind, labels]) => {
    if (kind === 'staffPermissions') return [];
    const [link] = labels.flatMap((label) => links.find(({ name }) => isLabel(name, [label])) ?? []);
    const target = link && targetOf(link.element, url);
    return target ? [[kind, target] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** Something in a row that can be clicked. */
export interface Control {
  element: Element;
  name: string;
}

/** Where the permissions of the person of a row are set. */
export function permissionsLink(controls: readonly Control[], url: string, { menu }: Vocabulary): string | undefined {
  const labels = menu.staffPermissions ?? [];
  const link = controls.find(({ element, name }) => element.hasAttribute('href') && isLabel(name, labels));
  return link && targetOf(link.element, url);
}
