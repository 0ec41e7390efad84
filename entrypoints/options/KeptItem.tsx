import { useSignal } from '@preact/signals';
import type { Formats } from '../../components/formats.ts';
import { useFormats, useLicenseForms, useWords } from '../../components/speaking.ts';
import { yourDataWords } from '../../components/words/yourData.ts';
import { LICENSES } from '../../core/index.ts';
import type { KeptHere } from '../shared/messages.ts';
import { isTurnedOff } from '../shared/policySignal.ts';
import { eraseCache, exportAll, exportFindings, exportStaff } from './dataState.ts';
import { EraseAll } from './EraseAll.tsx';

type Words = ReturnType<typeof yourDataWords>;
type FormsOf = ReturnType<typeof useLicenseForms>;

/** What is kept of a host, in words. */
const partsOf = (one: KeptHere, { kept: say }: Words, { time }: Formats, formsOf: FormsOf): string[] => {
  const { staff, problem, asOf, setAside, typedIn, hasSettings, audits, lessons, staffFiles = 0 } = one;
  const read = (count: number) => (asOf === undefined ? say.read(count) : say.readOn(count, time(asOf)));
  // A record that cannot be read is kept all the same, so it is not said that there is none.
  const nothing = problem ? [] : [say.nothingRead];
  return [
    ...(staff === undefined ? nothing : [read(staff)]),
    ...(setAside > 0 ? [say.setAside(setAside)] : []),
    ...LICENSES.flatMap((license) => {
      const seats = typedIn?.[license];
      return seats === undefined ? [] : [say.typedIn(seats, formsOf(license))];
    }),
    ...(hasSettings ? [say.settings] : []),
    ...(audits > 0 ? [say.history(audits)] : []),
    ...(lessons > 0 ? [say.lessons(lessons)] : []),
    ...(staffFiles > 0 ? [say.staffFiles(staffFiles)] : []),
  ];
};

const Export = ({ host, hasStaff }: { host: string; hasStaff: boolean }) => {
  const { export: say, report, keepSafe } = useWords(yourDataWords);
  return (
    <>
      <p class="actions">
        {hasStaff && (
          <a class="button" href={`report.html#${encodeURIComponent(host)}`} target="_blank" rel="noreferrer">
            {report}
          </a>
        )}
        {hasStaff && !isTurnedOff('export') && (
          <>
            <button type="button" class="button" onClick={() => exportFindings(host, 'csv')}>
              {say.findingsCsv}
            </button>
            <button type="button" class="button" onClick={() => exportFindings(host, 'json')}>
              {say.findingsJson}
            </button>
            <button type="button" class="button" onClick={() => exportStaff(host, 'csv')}>
              {say.staffCsv}
            </button>
            <button type="button" class="button" onClick={() => exportStaff(host, 'json')}>
              {say.staffJson}
            </button>
          </>
        )}
        {!isTurnedOff('export') && (
          <button type="button" class="button" onClick={() => exportAll(host)}>
            {say.all}
          </button>
        )}
      </p>
      {!isTurnedOff('export') && <p class="soft small">{keepSafe}</p>}
    </>
  );
};

/** One practice: what is kept of it, the files that can be had, and what can be erased. */
export const KeptItem = (one: KeptHere) => {
  const say = useWords(yourDataWords);
  const formats = useFormats();
  const formsOf = useLicenseForms(one);
  const { host, system, staff, problem } = one;
  const isErasing = useSignal(false);
  return (
    <section class="site" aria-label={say.ofHost(host)}>
      <h3>{host}</h3>
      {system && <p class="soft">{system}</p>}
      {problem && <p class="notice error">{problem}</p>}
      <ul class="bullets">
        {partsOf(one, say, formats, formsOf).map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <Export host={host} hasStaff={staff !== undefined} />
      <p class="actions">
        {staff !== undefined && (
          <button type="button" class="button" onClick={() => eraseCache(host)}>
            {say.eraseCache}
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
          {say.eraseAll}
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
