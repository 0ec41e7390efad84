import { useSignal } from '@preact/signals';
import type { Formats } from '../../components/formats.ts';
import { useFormats, useWords } from '../../components/speaking.ts';
import { ownDataWords } from '../../components/words/ownData.ts';
import { LICENSES } from '../../core/index.ts';
import type { KeptHere } from '../shared/messages.ts';
import { isTurnedOff } from '../shared/policy.ts';
import { EraseAll } from './EraseAll.tsx';
import { eraseCache, exportAll, exportFindings, exportStaff } from './ownData.ts';

type Words = ReturnType<typeof ownDataWords>;

/** What is kept of a host, in words. */
const partsOf = (one: KeptHere, { kept: say }: Words, { time }: Formats): string[] => {
  const { staff, problem, asOf, setAside, typedIn, hasSettings, audits, lessons, staffFiles = 0 } = one;
  const read = (count: number) => (asOf === undefined ? say.read(count) : say.readOn(count, time(asOf)));
  // What cannot be read is there all the same.
  const nothing = problem ? [] : [say.nothingRead];
  return [
    ...(staff === undefined ? nothing : [read(staff)]),
    ...(setAside > 0 ? [say.setAside(setAside)] : []),
    ...LICENSES.flatMap((license) => {
      const seats = typedIn?.[license];
      return seats === undefined ? [] : [say.typedIn[license](seats)];
    }),
    ...(hasSettings ? [say.settings] : []),
    ...(audits > 0 ? [say.history(audits)] : []),
    ...(lessons > 0 ? [say.lessons(lessons)] : []),
    ...(staffFiles > 0 ? [say.staffFiles(staffFiles)] : []),
  ];
};

const Export = ({ host, hasStaff }: { host: string; hasStaff: boolean }) => {
  const { export: say, report } = useWords(ownDataWords);
  return (
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
  );
};

/** One practice: what is kept of it, the files that can be had, and what can be erased. */
export const KeptItem = (one: KeptHere) => {
  const say = useWords(ownDataWords);
  const formats = useFormats();
  const { host, system, staff, problem } = one;
  const isErasing = useSignal(false);
  return (
    <section class="site" aria-label={say.ofHost(host)}>
      <h3>{host}</h3>
      {system && <p class="soft">{system}</p>}
      {problem && <p class="notice error">{problem}</p>}
      <ul class="bullets">
        {partsOf(one, say, formats).map((part) => (
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
