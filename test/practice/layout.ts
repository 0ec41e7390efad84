import { type Html, html } from './html.ts';
import { findPerson, fullName } from './staff.ts';
import type { Tenant } from './tenants.ts';

export type Generation = 'modern' | 'classic';

const NAVIGATION = [
  ['Agenda', '/agenda'],
  ['Calendar', '/calendar'],
  ['Clients', '/clients'],
  ['Billing', '/billing'],
  ['Reports', '/reports'],
  ['Staff', '/staff'],
  ['Organization', '/organization/manage-subscription'],
] as const;

const STYLES: Record<Generation, readonly string[]> = {
  modern: ['base', 'parts', 'modern', 'pages'],
  classic: ['base', 'parts', 'classic'],
};

interface Page {
  title: string;
  /** Of the page in the modern generation, whichever is shown. */
  path: string;
  generation: Generation;
  content: Html;
  head?: Html;
}

const isCurrent = (path: string, target: string): boolean => path.split('/')[1] === target.split('/')[1];

/** The frame that every page of both generations stands in. */
export function layout(tenant: Tenant, { title, path, generation, content, head }: Page): string {
  const root = generation === 'classic' ? '/classic' : '';
  const other = generation === 'classic' ? path : `/classic${path}`;
  const me = findPerson(tenant, tenant.signedIn);
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} · ${tenant.practice}</title>
  <link rel="icon" href="/assets/favicon.svg">
  ${STYLES[generation].map((name) => html`<link rel="stylesheet" href="/assets/${name}.css">`)}
  ${head}
</head>
<body class="${generation}">
  <header class="top">
    <a class="brand" href="${root}/agenda"><span class="brand-mark" aria-hidden="true"></span>${tenant.practice}</a>
    <nav class="mainmenu" aria-label="Primary">
      ${NAVIGATION.map(
        ([label, target]) =>
          html`<a href="${root}${target}"${isCurrent(path, target) && html` aria-current="page"`}>${label}</a>`,
      )}
    </nav>
    <div class="account">
      ${
        tenant.plan === 'trial' &&
        html`<a class="button subscribe" href="${root}/organization/manage-subscription">Subscribe</a>`
      }
      <span class="me">${me && fullName(me)}</span>
    </div>
  </header>
  <main id="content_ph">${content}</main>
  <footer class="bottom">
    <span>${tenant.practice}</span>
    <a id="switchGeneration" href="${other}">${
      generation === 'classic' ? 'Switch to the new version' : 'Switch to the classic version'
    }</a>
  </footer>
</body>
</html>
`.text;
}
