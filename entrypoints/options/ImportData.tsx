import { problemText, systems } from '../../core/index.ts';
import {
  cancel,
  confirm,
  draft,
  incoming,
  openFile,
  preview,
  type RosterDraft,
  rosterResult,
  setTarget,
} from './importState.ts';
import { MatchColumns } from './MatchColumns.tsx';
import { kept } from './ownData.ts';

const PROBLEMS = 10;

const Target = ({ target }: RosterDraft) => (
  <div class="field">
    <label>
      Of which practice is it?
      <input
        list="kept-hosts"
        value={target.host}
        placeholder="demo.theranest.com"
        onChange={({ currentTarget }) => setTarget(currentTarget.value, target.system)}
      />
    </label>
    <datalist id="kept-hosts">
      {kept.value?.map(({ host }) => (
        <option key={host} value={host} />
      ))}
    </datalist>
    <label>
      Its practice system
      <select value={target.system} onChange={({ currentTarget }) => setTarget(target.host, currentTarget.value)}>
        {systems.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  </div>
);

const Problems = () => {
  const result = rosterResult.value;
  if (!result || !('problems' in result)) return null;
  const { problems } = result;
  return (
    <div class="notice error" role="alert">
      <p>Nothing can be imported as long as this is wrong:</p>
      <ul class="bullets">
        {problems.slice(0, PROBLEMS).map((problem) => (
          <li key={problemText(problem)}>{problemText(problem)}</li>
        ))}
      </ul>
      {problems.length > PROBLEMS && <p>And {problems.length - PROBLEMS} more.</p>}
    </div>
  );
};

const DataParts = () => {
  const { data } = draft.value ?? {};
  if (!data) return null;
  const parts = [
    data.note && 'what you have set aside or typed in',
    data.settings && 'settings of the audit',
    data.history && 'how it has changed over time',
    data.site && 'the pages that you have shown',
  ].filter(Boolean);
  return parts.length > 0 ? (
    <p>
      With it for {data.host}: {parts.join(', ')}. It takes the place of what is kept.
    </p>
  ) : null;
};

const Preview = () => {
  const { fileName, roster, data } = draft.value ?? {};
  return (
    <section class="site" aria-label="What would be imported">
      <h3>{fileName}</h3>
      {roster && <Target {...roster} />}
      {roster && <MatchColumns {...roster} />}
      <Problems />
      <div role="status">
        {preview.value.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <DataParts />
      </div>
      <p class="actions">
        <button type="button" class="button primary" disabled={!incoming.value?.host && !data} onClick={confirm}>
          Import it
        </button>
        <button type="button" class="button" onClick={cancel}>
          Cancel
        </button>
      </p>
    </section>
  );
};

/** A practice or a roster from a file: shown first, and kept when the admin says so. */
export const ImportData = () => (
  <>
    <label class="field">
      Import a practice or a roster (JSON, CSV or XLSX)
      <input
        type="file"
        accept=".json,.csv,.xlsx,.txt,.tsv"
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) await openFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
    {draft.value && <Preview />}
  </>
);
