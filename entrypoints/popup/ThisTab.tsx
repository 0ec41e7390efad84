import { useWords } from '../../components/speaking.ts';
import { popupWords } from '../../components/words/popup.ts';
import { snapshotWords } from '../../components/words/snapshot.ts';
import { isOtherList } from '../../core/index.ts';
import type { Where } from '../shared/tabMessages.ts';
import type { TabSite } from '../shared/tabSite.ts';
import { allowAgain, openBeside, openOnPage, openPanel, openPart, opensBeside, reloadTab, site, where } from './tab.ts';

const whatOf = (found: Where | null, here: TabSite | undefined) => {
  if (found?.removesBadges) return 'removesBadges';
  if (here?.barred) return 'barred';
  if (found) {
    const { unclear, kind = 'elsewhere' } = found;
    if (unclear) return 'unclear';
    return kind !== 'elsewhere' && isOtherList(kind) ? 'otherList' : kind;
  }
  return here?.isOurs ? 'silent' : here ? 'other' : 'none';
};

/** What the tab behind the popup shows. The line is always there, so that nothing below it moves. */
export const ThisTab = () => {
  const say = useWords(popupWords);
  const { open: snapshot } = useWords(snapshotWords);
  const found = where.value;
  const here = site.value;
  const what = found === undefined ? undefined : whatOf(found, here);
  return (
    <div class="this-tab small">
      <span>
        <span class="soft">{say.thisTab}:</span> {what && say.tab[what]}
      </span>
      {what === 'barred' && here && (
        <button type="button" class="button" onClick={() => allowAgain(here)}>
          {say.allowAgain}
        </button>
      )}
      {found && what !== 'barred' && (
        <>
          <button type="button" class="button" onClick={openPanel}>
            {found.unclear ? say.matchColumns : say.show}
          </button>
          <button type="button" class="link" onClick={() => openPart('snapshot')}>
            {snapshot}
          </button>
        </>
      )}
      {found && opensBeside.value ? (
        <button type="button" class="link" onClick={openOnPage}>
          {say.onPage}
        </button>
      ) : (
        <button type="button" class="link" onClick={openBeside}>
          {say.sidePanel}
        </button>
      )}
      {what === 'silent' && (
        <button type="button" class="button" onClick={reloadTab}>
          {say.reload}
        </button>
      )}
    </div>
  );
};
