import { HOSTILE } from './attackers.ts';

/** Says something to the extension. To be run where its scripts run; it sees nothing of this file. */
export const say = (message: unknown): Promise<unknown> =>
  (
    globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
  ).chrome.runtime.sendMessage(message);

const OF_A_HOST = ['people', 'plan', 'settings', 'history', 'exportPractice', 'exportHost'];
const TO_ERASE = ['eraseCache', 'eraseHost', 'forgetHost'];

/** What the extension's own pages alone may ask. */
export const ownOnly = (host: string): object[] => [
  ...['overviews', 'hosts', 'kept', 'sync', 'eraseSync'].map((type) => ({ type })),
  { type: 'keepSync', isOn: true },
  ...[...OF_A_HOST, ...TO_ERASE].map((type) => ({ type, host })),
];

/** A reading of a page of the practice, as its content script would send it. */
export const readingOf = (origin: string) => ({
  kind: 'staffList',
  system: 'theranest',
  url: `${origin}/staff`,
  staff: [{ name: 'Mallory' }],
});

/** What a content script of the practice never says: what it is, the message, and what is answered. */
export const forgedAt = (origin: string): [name: string, message: unknown, error: string][] => {
  const reading = readingOf(origin);
  return [
    ['of no known kind', { type: 'erase' }, 'Something went wrong'],
    ['without a type', 'hello', 'Something went wrong'],
    [
      'with a malformed reading',
      { type: 'reading', reading: { ...reading, staff: [{ name: 7 }] } },
      'Something went wrong',
    ],
    [
      'with a reading of another host',
      { type: 'reading', reading: { ...reading, url: 'https://willow.theranest.com/staff' } },
      'The page changed',
    ],
    ['asking for all practices', { type: 'overviews' }, 'Something went wrong'],
  ];
};

const ID = `"><script>globalThis.pwned=1</script>`;

/** What is imported of a host, with hostile text wherever there may be text. */
export const hostileData = (host: string) => ({
  version: 1,
  host,
  practice: {
    version: 1,
    system: 'theranest',
    host,
    pools: { provider: 1 },
    staff: [
      { id: ID, name: HOSTILE, position: HOSTILE, email: HOSTILE, licenses: { provider: true, admin: true } },
      { id: 'b', name: 'Bo Ek', licenses: { provider: true, admin: true } },
    ],
  },
  note: {
    version: 1,
    host,
    setAside: [{ rule: 'both-licenses', staffId: 'b', reason: HOSTILE, fingerprint: 'x', at: 1 }],
  },
  site: {
    version: 1,
    host,
    system: 'theranest',
    lessons: [
      { version: 1, kind: 'staffList', path: HOSTILE, heading: HOSTILE, columns: { name: HOSTILE }, boxes: [] },
    ],
  },
});
