import { isSameSite } from '../address.ts';
import { isLabel } from '../labels.ts';
import type { PageReading } from '../reading.ts';
import type { Vocabulary } from '../systems/system.ts';
import { controlName, visibleAll } from './dom.ts';

const MENU = ['nav', 'header', '[role="navigation"]', '[role="tablist"]', '[role="menubar"]'];
const LINK = MENU.map((place) => `${place} a[href]`).join();

/** Where a link leads, if that is a page of the same site. */
const targetOf = (link: Element, url: string): string | undefined => {
  const target = URL.parse(link.getAttribute('href') ?? '', url);
  return target && isSameSite(target.href, url) ? target.href : undefined;
};

/** Where the menus of a page lead. */
export function readMenu(document: Document, url: string, { menu }: Vocabulary): PageReading['menu'] {
  const links = visibleAll(document, LINK).map((element) => ({ element, name: controlName(element) }));
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
