import { useSignal } from '@preact/signals';
import { CheckEveryone } from '../../components/CheckEveryone.tsx';
import { PracticeOverview } from '../../components/PracticeOverview.tsx';
import { useLanguage, useWords } from '../../components/speaking.ts';
import { panelWords } from '../../components/words/panel.ts';
import { teachWords } from '../../components/words/teach.ts';
import type { PanelHooks, PanelState } from '../shared/panel.ts';
import { Teach } from './Teach.tsx';

interface Props extends PanelState {
  openFor: string | undefined;
  hooks: PanelHooks;
  close(): void;
}

const Unclear = ({ kind, missing }: NonNullable<PanelState['unclear']>) => {
  const say = useWords(panelWords);
  return (
    <div class="notice">
      <p>{say.unclear[kind]}</p>
      <p>{say.notFound}</p>
      <ul class="bullets">
        {missing.map(({ what, label = '' }) => (
          <li key={`${what} ${label}`}>{say.missing[what](label)}</li>
        ))}
      </ul>
    </div>
  );
};

/** How far this very page is understood, and what the admin can do about it. */
const ThisPage = ({ kind, unclear, isTaught, hooks, teach }: Props & { teach: () => void }) => {
  const say = useWords(panelWords);
  const { title } = useWords(teachWords);
  return (
    <>
      {unclear && <Unclear {...unclear} />}
      {!kind && (
        <p class="this-page">
          {!unclear && `${say.unknownPage} `}
          <button type="button" class="button" onClick={teach}>
            {title}
          </button>
        </p>
      )}
      {isTaught && (
        <p class="this-page small soft">
          {say.taught}{' '}
          <button type="button" class="link" onClick={() => hooks.forget()}>
            {say.forget}
          </button>
        </p>
      )}
    </>
  );
};

const Practice = ({ overview, problem, openFor, hooks }: Props) => {
  const say = useWords(panelWords);
  if (!overview) return problem ? null : <p class="notice">{say.nothingRead}</p>;
  return (
    <>
      <CheckEveryone
        checklist={overview.checklist}
        start={() => hooks.note({ isChecking: true })}
        stop={() => hooks.note({ isChecking: false })}
        skip={(key) => hooks.note({ skip: key })}
      />
      <PracticeOverview key={openFor ?? ''} overview={overview} openFor={openFor} actions={hooks.actions} />
    </>
  );
};

export const Panel = (props: Props) => {
  const say = useWords(panelWords);
  const { problem, hooks, close } = props;
  const isTeaching = useSignal(false);
  return (
    <aside class="lens panel" aria-label="License Lens" lang={useLanguage()} dir="ltr">
      <header>
        <h1 tabIndex={-1}>License Lens</h1>
        <button type="button" class="button" onClick={close}>
          {say.close}
        </button>
      </header>
      <main>
        {problem && (
          <p class="notice error" role="alert">
            {problem}
          </p>
        )}
        {isTeaching.value ? (
          <Teach
            hooks={hooks}
            done={() => {
              isTeaching.value = false;
            }}
          />
        ) : (
          <>
            <ThisPage
              {...props}
              teach={() => {
                isTeaching.value = true;
              }}
            />
            <Practice {...props} />
          </>
        )}
      </main>
    </aside>
  );
};
