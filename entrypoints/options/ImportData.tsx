import { useFormats, useWords } from '../../components/speaking.ts';
import { yourDataWords } from '../../components/words/yourData.ts';
import { problemText, systems } from '../../core/index.ts';
import { kept } from './dataState.ts';
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

const PROBLEMS = 10;

const Target = ({ target }: RosterDraft) => {
  const { import: say } = useWords(yourDataWords);
  return (
    <div class="field">
      <label>
        {say.whose}
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
        {say.system}
        <select value={target.system} onChange={({ currentTarget }) => setTarget(target.host, currentTarget.value)}>
          {systems.map(({ id, name }) => (
            <option key={id} value={id}>
              {name()}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};

const Problems = () => {
  const { import: say } = useWords(yourDataWords);
  const result = rosterResult.value;
  if (!result || !('problems' in result)) return null;
  const { problems } = result;
  return (
    <div class="notice error" role="alert">
      <p>{say.wrong}</p>
      <ul class="bullets">
        {problems.slice(0, PROBLEMS).map((problem) => (
          <li key={problemText(problem)}>{problemText(problem)}</li>
        ))}
      </ul>
      {problems.length > PROBLEMS && <p>{say.moreProblems(problems.length - PROBLEMS)}</p>}
    </div>
  );
};

const DataParts = () => {
  const { import: say } = useWords(yourDataWords);
  const { list } = useFormats();
  const { data } = draft.value ?? {};
  if (!data) return null;
  const parts = [
    data.note && say.parts.decisions,
    data.settings && say.parts.settings,
    data.history && say.parts.history,
    data.site && say.parts.site,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? <p>{say.with(data.host, list(parts))}</p> : null;
};

const Preview = () => {
  const { import: say } = useWords(yourDataWords);
  const { fileName, roster, data } = draft.value ?? {};
  return (
    <section class="site" aria-label={say.preview}>
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
          {say.yes}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {say.cancel}
        </button>
      </p>
    </section>
  );
};

/** A practice or a roster from a file: shown first, and kept when the admin says so. */
export const ImportData = () => {
  const { import: say } = useWords(yourDataWords);
  return (
    <>
      <label class="field">
        {say.label}
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
};
