import { useSignal } from '@preact/signals';
import type { KeptHost } from '../../core/index.ts';
import { EraseAll } from './EraseAll.tsx';
import { eraseCache, exportAll, exportFindings, exportStaff } from './ownData.ts';

const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What is kept of a host, in words. */
const partsOf = ({ staff, asOf, setAside, typedIn, hasSettings, audits, lessons }: KeptHost): string[] => [
  staff === undefined
    ? 'Nothing that was read of its pages'
    : `What was read of ${counted(staff, 'person', 'people')}${asOf === undefined ? '' : `, last on ${date.format(asOf)}`}`,
  ...(setAside > 0 ? [`${counted(setAside, 'finding', 'findings')} set aside`] : []),
  ...Object.entries(typedIn ?? {}).map(([license, seats]) => `${seats} ${license} seats, typed in`),
  ...(hasSettings ? ['Settings of the audit'] : []),
  ...(audits > 0 ? [`How it has changed over time: ${counted(audits, 'entry', 'entries')}`] : []),
  ...(lessons > 0 ? [counted(lessons, 'page that you have shown', 'pages that you have shown')] : []),
];

const Export = ({ host, hasStaff }: { host: string; hasStaff: boolean }) => (
  <p class="actions">
    {hasStaff && (
      <>
        <button type="button" class="button" onClick={() => exportFindings(host, 'csv')}>
          Findings as CSV
        </button>
        <button type="button" class="button" onClick={() => exportFindings(host, 'json')}>
          Findings as JSON
        </button>
        <button type="button" class="button" onClick={() => exportStaff(host, 'csv')}>
          Staff as CSV
        </button>
        <button type="button" class="button" onClick={() => exportStaff(host, 'json')}>
          Staff as JSON
        </button>
      </>
    )}
    <button type="button" class="button" onClick={() => exportAll(host)}>
      Everything as JSON
    </button>
  </p>
);

/** One practice: what is kept of it, the files that can be had, and what can be erased. */
export const KeptItem = (one: KeptHost) => {
  const { host, system, staff } = one;
  const isErasing = useSignal(false);
  return (
    <section class="site" aria-label={`Your data of ${host}`}>
      <h3>{host}</h3>
      {system && <p class="soft">{system}</p>}
      <ul class="bullets">
        {partsOf(one).map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <Export host={host} hasStaff={staff !== undefined} />
      <p class="actions">
        {staff !== undefined && (
          <button type="button" class="button" onClick={() => eraseCache(host)}>
            Erase what was read
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-expanded={isErasing.value}
          onClick={() => {
            isErasing.value = !isErasing.value;
          }}
        >
          Erase everything…
        </button>
      </p>
      {isErasing.value && (
        <EraseAll
          host={host}
          onKeep={() => {
            isErasing.value = false;
          }}
        />
      )}
    </section>
  );
};
