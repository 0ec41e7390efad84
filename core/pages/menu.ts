import { isSameSite } from '../address.ts';
import { isLabel } from '../labels.ts';
import type { PageReading } from '../reading.ts';
import type { Vocabulary } from '../systems/system.ts';
import { controlName, visibleAll } from './dom.ts';
import { type GridRow, inRow } from './grid.ts';

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

/** Where the permissions of the person of a row are set. */
export function permissionsLink(row: GridRow, url: string, { menu }: Vocabulary): string | undefined {
  const link = inRow(row, 'a[href]').find((one) => isLabel(controlName(one), menu.staffPermissions ?? []));
  return link && targetOf(link, url);
}
