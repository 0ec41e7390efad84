import { useSignal } from '@preact/signals';
import { CheckEveryone } from '../../components/CheckEveryone.tsx';
import { PracticeOverview } from '../../components/PracticeOverview.tsx';
import type { PageKind } from '../../core/index.ts';
import type { PanelHooks, PanelState } from '../shared/panel.ts';
import { Teach } from './Teach.tsx';

const PAGE_NAMES: Record<PageKind, string> = {
  staffList: 'the staff list',
  staffPermissions: 'a permissions page',
  manageLicenses: 'Manage Licenses',
  manageSubscription: 'Manage Subscription',
};

interface Props extends PanelState {
  openFor: string | undefined;
  hooks: PanelHooks;
  close(): void;
}

const Unclear = ({ kind, missing }: NonNullable<PanelState['unclear']>) => (
  <div class="notice">
    <p>This looks like {PAGE_NAMES[kind]}, but License Lens does not understand it, so it marks nobody.</p>
    <p>It did not find:</p>
    <ul class="bullets">
      {missing.map((mark) => (
        <li key={mark}>{mark}</li>
      ))}
    </ul>
  </div>
);

/** How far this very page is understood, and what the admin can do about it. */
const ThisPage = ({ kind, unclear, isTaught, hooks, teach }: Props & { teach: () => void }) => (
  <>
    {unclear && <Unclear {...unclear} />}
    {!kind && (
      <p class="this-page">
        {!unclear && 'This page is none that License Lens knows. '}
        <button type="button" class="button" onClick={teach}>
          Show which column is which
        </button>
      </p>
    )}
    {isTaught && (
      <p class="this-page small soft">
        This page is read as you have shown it.{' '}
        <button type="button" class="link" onClick={() => hooks.forget()}>
          Forget that
        </button>
      </p>
    )}
  </>
);

const Practice = ({ overview, problem, openFor, hooks }: Props) => {
  if (!overview)
    return problem ? null : <p class="notice">Nothing of this practice has been read yet. Open the staff list.</p>;
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
  const { problem, hooks, close } = props;
  const isTeaching = useSignal(false);
  return (
    <aside class="lens panel" aria-label="License Lens">
      <header>
        <h1 tabIndex={-1}>License Lens</h1>
        <button type="button" class="button" onClick={close}>
          Close
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
