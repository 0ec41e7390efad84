/** What an edited example may hold; everything else is left out. */
const TAGS = new Set([
  'license-check',
  'license-audit',
  'h2',
  'h3',
  'h4',
  'p',
  'div',
  'span',
  'strong',
  'em',
  'ul',
  'li',
]);

interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
}

interface TrustedTypes {
  trustedTypes?: { createPolicy(name: string, policy: Policy): Policy };
}

const asItIs = (text: string): string => text;
/** What it lets through is parsed into a document that runs nothing, and is data of the type JSON. */
const policy: Policy = (globalThis as TrustedTypes).trustedTypes?.createPolicy('license-lens-docs', {
  createHTML: asItIs,
  createScript: asItIs,
}) ?? { createHTML: asItIs, createScript: asItIs };

const dataOf = (script: Element): Node[] => {
  if (script.getAttribute('type') !== 'application/json') return [];
  const data = document.createElement('script');
  data.type = 'application/json';
  data.textContent = policy.createScript(script.textContent ?? '');
  return [data];
};

const copyOf = (node: Node): Node[] => {
  if (node instanceof Text) return [document.createTextNode(node.data)];
  if (!(node instanceof Element)) return [];
  if (node.localName === 'script') return dataOf(node);
  if (!TAGS.has(node.localName)) return [];
  const copy = document.createElement(node.localName);
  for (const { name, value } of node.attributes) {
    if (!name.startsWith('on') && name !== 'style') copy.setAttribute(name, value);
  }
  copy.append(...[...node.childNodes].flatMap(copyOf));
  return [copy];
};

/** The elements that an edited example asks for, built one by one: nothing of it runs. */
export const rebuilt = (html: string): Node[] =>
  [...new DOMParser().parseFromString(policy.createHTML(html), 'text/html').body.childNodes].flatMap(copyOf);
