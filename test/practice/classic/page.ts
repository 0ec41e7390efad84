import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { layout } from '../layout.ts';
import { type Call, page, type Reply } from '../routes/route.ts';

const ROOT = '/classic';

/** A page of the classic version. */
export const classicPage = ({ tenant, path }: Pick<Call, 'tenant' | 'path'>, title: string, content: Html): Reply =>
  page(layout(tenant, { title, path: path.slice(ROOT.length), generation: 'classic', content }));

/** Tabs that are pages of their own. */
export const tabs = (entries: readonly (readonly [text: string, href: string])[], current: string): Html =>
  html`<div class="tabs" role="tablist">
    ${entries.map(
      ([text, href]) =>
        html`<a role="tab" href="${href}" aria-selected="${String(text === current)}"${text === current && html` class="on"`}>${text}</a>`,
    )}
  </div>`;

export const planTabs = (current: string): Html =>
  tabs(
    [
      ['Manage Plan', '/classic/organization/manage-subscription'],
      ['Manage Licenses', '/classic/organization/manage-licenses'],
    ],
    current,
  );
