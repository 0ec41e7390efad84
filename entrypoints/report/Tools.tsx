import { useWords } from '../../components/speaking.ts';
import { attestationWords } from '../../components/words/attestation.ts';
import { reportWords } from '../../components/words/report.ts';
import { ATTESTED_BY, type AttestedBy, hasSupervisors, type Overview, type Practice } from '../../core/index.ts';
import { isTurnedOff } from '../shared/policySignal.ts';
import {
  asked,
  by,
  choosePractice,
  chosenBy,
  handOutFindings,
  handOutStaff,
  known,
  overview,
  overviews,
  SHOWN,
  shown,
} from './state.ts';

const PracticeChoice = () => {
  const say = useWords(reportWords);
  const hosts = (overviews.value ?? []).map(({ host }) => host);
  const isKnown = overview.value !== undefined;
  if (hosts.length === 0 || (hosts.length === 1 && isKnown)) return null;
  return (
    <label class="choice-of">
      {say.practice}
      <select value={overview.value?.host ?? ''} onChange={({ currentTarget }) => choosePractice(currentTarget.value)}>
        {!isKnown && <option value="">{asked.value}</option>}
        {hosts.map((host) => (
          <option key={host} value={host}>
            {host}
          </option>
        ))}
      </select>
    </label>
  );
};

const ShownChoice = () => {
  const say = useWords(reportWords);
  return (
    <fieldset class="shown">
      <legend>{say.show}</legend>
      {SHOWN.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="shown"
            checked={shown.value === one}
            onChange={() => {
              shown.value = one;
            }}
          />
          {say.shows[one]}
        </label>
      ))}
    </fieldset>
  );
};

const SheetChoice = ({ practice }: { practice: Practice }) => {
  const say = useWords(attestationWords);
  const isBySupervisor = hasSupervisors(practice);
  return (
    <div>
      <label class="choice-of">
        {say.by}
        <select
          value={by.value}
          onChange={({ currentTarget }) => {
            chosenBy.value = currentTarget.value as AttestedBy;
          }}
        >
          {ATTESTED_BY.map((way) => (
            <option key={way} value={way} disabled={way === 'supervisor' && !isBySupervisor}>
              {say.ways[way]}
            </option>
          ))}
        </select>
      </label>
      {!isBySupervisor && <p class="soft small">{say.noSupervisors}</p>}
    </div>
  );
};

const Files = ({ of }: { of: Overview }) => {
  const say = useWords(reportWords);
  const { practice } = known.value ?? {};
  if (isTurnedOff('export')) return null;
  return (
    <>
      <button type="button" class="button" onClick={() => handOutFindings(of, 'csv')}>
        {say.findingsCsv}
      </button>
      <button type="button" class="button" onClick={() => handOutFindings(of, 'json')}>
        {say.findingsJson}
      </button>
      {practice && (
        <button type="button" class="button" onClick={() => handOutStaff(practice)}>
          {say.staffCsv}
        </button>
      )}
    </>
  );
};

/** What to print, and as which file to save it. Not printed itself. */
export const Tools = () => {
  const say = useWords(reportWords);
  const { practice } = known.value ?? {};
  return (
    <nav class="tools screen-only" aria-label={say.tools}>
      <p class="brand">
        <img src="/icon/icon.svg" alt="" width="22" height="22" /> License Lens
      </p>
      <PracticeChoice />
      {overview.value && <ShownChoice />}
      {practice && shown.value === 'attestation' && <SheetChoice practice={practice} />}
      {overview.value && (
        <p class="actions">
          <button type="button" class="button primary" onClick={() => print()}>
            {say.print}
          </button>
          <Files of={overview.value} />
        </p>
      )}
      {overview.value && <p class="soft small">{say.keepSafe}</p>}
    </nav>
  );
};
