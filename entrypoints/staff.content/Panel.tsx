import { PracticeOverview } from '../../components/PracticeOverview.tsx';
import type { Overview, PageKind } from '../../core/index.ts';

const PAGE_NAMES: Record<PageKind, string> = {
  staffList: 'the staff list',
  staffPermissions: 'a permissions page',
  manageLicenses: 'Manage Licenses',
  manageSubscription: 'Manage Subscription',
};

/** What the panel shows. */
export interface PanelState {
  overview?: Overview | undefined;
  unclear?: { kind: PageKind; missing: readonly string[] } | undefined;
  problem?: string | undefined;
  openFor?: string | undefined;
}

export const Panel = ({ overview, unclear, problem, openFor, close }: PanelState & { close: () => void }) => (
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
      {unclear && (
        <div class="notice">
          <p>
            This looks like {PAGE_NAMES[unclear.kind]}, but License Lens does not understand it, so it marks nobody.
          </p>
          <p>It did not find:</p>
          <ul class="bullets">
            {unclear.missing.map((mark) => (
              <li key={mark}>{mark}</li>
            ))}
          </ul>
        </div>
      )}
      {overview ? (
        <PracticeOverview key={openFor ?? ''} overview={overview} openFor={openFor} />
      ) : (
        !problem && <p class="notice">Nothing of this practice has been read yet. Open the staff list.</p>
      )}
    </main>
  </aside>
);
