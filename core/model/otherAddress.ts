const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** An address with the id of somebody else in it; undefined where the first id does not stand there once, by itself. */
export function withOtherId(href: string, id: string, other: string): string | undefined {
  const url = URL.parse(href);
  if (!url) return undefined;
  const parts = href.slice(url.origin.length).split(new RegExp(`(?<![0-9a-z])${literal(id)}(?![0-9a-z])`, 'i'));
  return href.startsWith(url.origin) && parts.length === 2 ? url.origin + parts.join(other) : undefined;
}
