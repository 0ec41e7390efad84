/** What a list of staff can be built with. */
export const STYLES = ['datatables', 'ag-grid', 'regular-table', 'react'] as const;
export type Style = (typeof STYLES)[number];

export const isStyle = (name: string | undefined): name is Style => STYLES.some((style) => style === name);
