export interface Example {
  id: string;
  title: string;
  says: string;
  html: string;
}

const ROSTER = `{
  "pools": { "provider": 1, "admin": 1 },
  "staff": [
    { "id": "1", "name": "Ana Diaz", "position": "Therapist",
      "licenses": { "provider": false, "admin": false },
      "permissions": { "default": true, "billing": false, "therapist": true,
        "administration": false, "organizationAdministration": false } },
    { "id": "2", "name": "Bo Lindgren", "position": "Front desk",
      "licenses": { "provider": true, "admin": false },
      "permissions": { "default": true, "billing": false, "therapist": false,
        "administration": false, "organizationAdministration": false } }
  ]
}`;

/** What the page shows, each to be edited. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'check',
    title: 'The quick check',
    says: 'Two questions, then the license.',
    html: '<license-check></license-check>',
  },
  {
    id: 'preset',
    title: 'Answered from the start',
    says: 'A staff type, or tasks; in Spanish and dark, whatever the page is.',
    html: '<license-check job="receptionist" lang="es" theme="dark"></license-check>',
  },
  {
    id: 'inline',
    title: 'A roster in the element',
    says: 'Inline JSON.',
    html: `<license-audit>\n  <h3 slot="heading">Our practice</h3>\n  <script type="application/json">\n${ROSTER}\n  </script>\n</license-audit>`,
  },
  {
    id: 'src',
    title: 'A roster by its address',
    says: 'Loaded from an address (one request).',
    html: '<license-audit src="roster.json"></license-audit>',
  },
  {
    id: 'drop',
    title: 'A roster that the visitor drops',
    says: 'JSON or CSV. With “cache” it’s there again next time.',
    html: '<license-audit id="mine" cache>\n  <p slot="empty">Add a staff roster to check.</p>\n</license-audit>',
  },
];
