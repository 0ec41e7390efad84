let last = { url: '', site: '' };

/** How all pages of a site begin; of many links of one page it is asked once. '' where that does not say it all. */
const siteOf = (url: string): string => {
  if (last.url !== url) {
    const origin = /^https?:/.test(url) ? URL.parse(url)?.origin : undefined;
    last = { url, site: origin && url.startsWith(`${origin}/`) ? `${origin}/` : '' };
  }
  return last.site;
};

/** Whether an address is a page of the same site as another. A script or a blob is no page, whatever its origin says. */
export function isSameSite(href: string, url: string): boolean {
  const site = siteOf(url);
  if (site !== '' && href.startsWith(site)) return true;
  const [target, page] = [URL.parse(href), URL.parse(url)];
  return target !== null && page !== null && target.origin === page.origin && target.protocol === page.protocol;
}

/** Whether an address is a page of this host. */
export const isPageOf = (host: string, href: string): boolean => isSameSite(href, `https://${host}/`);
