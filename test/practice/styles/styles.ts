import { type Guest, isGuest } from './guests.ts';

/** What a list of staff can be built with, guests aside. */
export const STYLES = [
  'datatables',
  'ag-grid',
  'regular-table',
  'react',
  'tree',
  'tabulator',
  'slickgrid',
  'ant-table',
  'quasar',
  'element-plus',
  'react-aria',
  'fluent',
  'jqgrid',
  'vaadin',
  'ui5',
  'spectrum',
] as const;
export type Style = (typeof STYLES)[number] | Guest;

/** Those whose library has controls of its own: permissions are set by them. */
export const WITH_CONTROLS = ['vaadin', 'ui5', 'spectrum'] as const satisfies readonly Style[];

export const isStyle = (name: string | undefined): name is Style =>
  isGuest(name) || STYLES.some((style) => style === name);

/** Headers with which a page is served. The tree is written by hand, and lives under the strictest policy there is. */
export const HEADERS: Readonly<Partial<Record<Style, Record<string, string>>>> = {
  tree: {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'",
  },
};
