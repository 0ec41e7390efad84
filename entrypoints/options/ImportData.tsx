import { useEffect, useRef } from 'preact/hooks';
import { useFormats, useWords } from '../../components/speaking.ts';
import { FileProblems } from '../../components/staffFile/FileProblems.tsx';
import { Reading } from '../../components/staffFile/Reading.tsx';
import { StaffFileView } from '../../components/staffFile/StaffFileView.tsx';
import { yourDataWords } from '../../components/words/yourData.ts';
import { type HostData, otherSystem, type Practice, systemById, systems } from '../../core/index.ts';
import { kept } from './dataState.ts';
import { answer, askAgain, cancel, confirm, draft, isSlow, openFile, outcome, setTarget, stop } from './importState.ts';

const Target = ({ host, system }: Practice) => {
  const { import: say } = useWords(yourDataWords);
  return (
    <div class="field">
      <label>
        {say.whose}
        <input
          list="kept-hosts"
          value={host}
          placeholder="demo.theranest.com"
          onChange={({ currentTarget }) => setTarget(currentTarget.value, system)}
        />
      </label>
      <datalist id="kept-hosts">
        {kept.value?.map((one) => (
          <option key={one.host} value={one.host} />
        ))}
      </datalist>
      <label>
        {say.system}
        <select value={system} onChange={({ currentTarget }) => setTarget(host, currentTarget.value)}>
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

const DataParts = ({ data }: { data: HostData }) => {
  const { import: say } = useWords(yourDataWords);
  const { list } = useFormats();
  const parts = [
    data.note && say.parts.decisions,
    data.settings && say.parts.settings,
    data.history && say.parts.history,
    data.site && say.parts.site,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? <p>{say.with(data.host, list(parts))}</p> : null;
};

const Staff = () => {
  const { read, target, questions, answers, isRemembered } = draft.value ?? {};
  if (read?.kind !== 'staff' || !target || !questions || !answers) return null;
  return (
    <>
      <Target {...target} />
      <StaffFileView
        file={read.file}
        questions={questions}
        answers={answers}
        system={systemById(target.system) ?? otherSystem}
        answer={answer}
        askAgain={isRemembered ? askAgain : undefined}
      />
    </>
  );
};

const Preview = () => {
  const { import: say } = useWords(yourDataWords);
  const { fileName = '', read, problem } = draft.value ?? {};
  const data = read?.kind === 'host' ? read.data : undefined;
  return (
    <section class="site" aria-label={say.preview}>
      <h3>{fileName}</h3>
      {problem !== undefined && <FileProblems problems={[{ text: problem }]} />}
      <Staff />
      {isSlow.value && <Reading file={fileName} stop={stop} />}
      <div role="status">
        {outcome.value.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {data && <DataParts data={data} />}
      </div>
      <p class="actions">
        {read && (
          <button type="button" class="button primary" disabled={!read.outcome?.host && !data} onClick={confirm}>
            {say.yes}
          </button>
        )}
        {(read || problem) && (
          <button type="button" class="button" onClick={cancel}>
            {say.cancel}
          </button>
        )}
      </p>
    </section>
  );
};

/** A practice or a staff list from a file: shown first, and kept when the admin says so. */
export const ImportData = () => {
  const { import: say } = useWords(yourDataWords);
  const field = useRef<HTMLInputElement>(null);
  const wasOpen = useRef(false);
  const isOpen = draft.value !== undefined;
  useEffect(() => {
    if (wasOpen.current && !isOpen) field.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <>
      <label class="field">
        {say.label}
        <input
          ref={field}
          type="file"
          accept=".json,.csv,.tsv,.txt,.xlsx,.xlsm,.ods,.xls,.xml,.html"
          onChange={async ({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) await openFile(file);
            currentTarget.value = '';
          }}
        />
      </label>
      {isOpen && <Preview />}
    </>
  );
};
