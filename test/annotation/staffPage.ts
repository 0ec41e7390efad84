/** A staff page of one kind, by what is different on it. */
export interface StandPage {
  name: string;
  css?: string;
  /** The cell of a name, around its link. */
  cell?: (link: string, i: number) => string;
  /** Attributes of that cell. */
  at?: string;
  /** Around the table. */
  around?: (table: string) => string;
  /** Whether the rows are divs with roles. */
  isGrid?: boolean;
  /** What is done on it before it is looked at: a script of the page. */
  step?: string;
  /** How wide the window is, and how many of its pixels are one of the page: the zoom of the browser. */
  wide?: number;
  zoom?: number;
  /** What the name stands on is dark, as a person sees it. */
  isDark?: boolean;
  /** Only so many of the badges can be seen then, as the page hides or covers the others. */
  fewer?: true;
}

export const PEOPLE = [
  ['64c1a7e25f0d3b0011b2c401', 'Ana Bello', 'Therapist'],
  ['64c1a7e25f0d3b0011b2c402', 'Ben Ortiz', 'Therapist'],
  ['64c1a7e25f0d3b0011b2c403', 'Carla Whitmore', 'Receptionist'],
  ['64c1a7e25f0d3b0011b2c404', 'Dev Patel', 'Office Manager'],
  ['64c1a7e25f0d3b0011b2c405', 'Elena Kowalski', 'Scheduler'],
  ['64c1a7e25f0d3b0011b2c406', 'Frank Osei', 'Operations Manager'],
  ['64c1a7e25f0d3b0011b2c407', 'Grace Liu', 'Therapist'],
  ['64c1a7e25f0d3b0011b2c408', 'Hugo Marsh', 'Therapist'],
  ['64c1a7e25f0d3b0011b2c409', 'Inés Duarte', 'Biller'],
  ['64c1a7e25f0d3b0011b2c40a', 'Kwame Mensah-Boateng', 'Therapist'],
] as const;

const CSS = `body{font:14px/1.45 "Liberation Sans",Arial,sans-serif;margin:0;color:#1f2933;background:#f7f8fa}
main{padding:16px 24px}table{border-collapse:collapse;width:100%;background:#fff}
th,td{padding:9px 12px;border-bottom:1px solid #e3e7ec;text-align:left}a{color:#1b5eaa}
.r{display:grid;grid-template-columns:300px 200px 1fr;background:#fff;border-bottom:1px solid #e3e7ec;padding:9px}`;

/** The whole of a page. */
export const htmlOf = ({ css = '', cell = (link) => link, at = '', around = (t) => t, isGrid }: StandPage): string => {
  const [tag, row, head] = isGrid
    ? ['div role="cell"', 'div role="row" class="r"', 'div role="columnheader"']
    : ['td', 'tr', 'th'];
  const end = (open: string): string => `</${open.split(' ')[0]}>`;
  const put = (open: string, text: string, more = ''): string => `<${open} ${more}>${text}${end(open)}`;
  const rows = PEOPLE.map(([id, name, position], i) => {
    const link = `<a href="/staff/${id}">${name}</a>`;
    const actions = `<a href="/staff/${id}/permissions">Permissions</a>`;
    return put(row, put(tag, cell(link, i), at) + put(tag, position) + put(tag, actions));
  }).join('');
  const heads = put(row, ['Full name', 'Position', 'Actions'].map((text) => put(head, text)).join(''));
  const table = isGrid
    ? `<div role="table">${heads}${rows}</div>`
    : `<table><thead>${heads}</thead><tbody>${rows}</tbody></table>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Staff</title><style>${CSS}${css}</style>
    <body><main><h1>Staff</h1>${around(table)}</main></body></html>`;
};
