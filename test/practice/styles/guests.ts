/**
 * Table libraries that do not come with the project: of their licenses one is as free as ours for none, and one of them
 * needs an older React. `npm run guests` installs them in a folder of its own, to see whether lists that are built with
 * them are read. The packages of each, with their versions.
 */
export const GUESTS = {
  handsontable: { handsontable: '18.1.1' },
  devextreme: { devextreme: '26.1.5' },
  syncfusion: { '@syncfusion/ej2-base': '34.2.8', '@syncfusion/ej2-grids': '34.2.9' },
  eui: {
    '@elastic/eui': '122.1.0',
    '@elastic/eui-theme-borealis': '8.1.0',
    '@elastic/datemath': '5.0.3',
    '@emotion/css': '11.13.5',
    '@emotion/react': '11.14.0',
    moment: '2.31.0',
    react: '18.3.1',
    'react-dom': '18.3.1',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
export type Guest = keyof typeof GUESTS;

export const isGuest = (name: string | undefined): name is Guest => name !== undefined && Object.hasOwn(GUESTS, name);

/** The variable that says in which folder they are installed. */
export const GUESTS_FOLDER = 'GUESTS_FOLDER';

/** What a library says of itself where nobody has bought it. */
export const UNBOUGHT = /^W00(?:19|21) - DevExtreme/;
