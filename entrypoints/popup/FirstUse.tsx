import { browser } from 'wxt/browser';
import { useWords } from '../../components/speaking.ts';
import { popupWords } from '../../components/words/popup.ts';
import { capitalized, defaultSystem, OTHER_SYSTEM_ID, systemById } from '../../core/index.ts';
import { openPractice } from '../shared/openPractice.ts';
import { site } from './tab.ts';

/** Nothing is kept, of this practice or at all: which pages to open in its practice system, and what is read of them. */
export const FirstUse = ({ host }: { host: string | undefined }) => {
  const say = useWords(popupWords).first;
  const system = systemById((site.value?.host === host && site.value?.system) || defaultSystem.id) ?? defaultSystem;
  const paths = system.paths();
  // Of a system without a description the admin matches the pages; a subscription page cannot be matched.
  const isKnown = system.id !== OTHER_SYSTEM_ID;
  // Some systems have licenses and subscription on one page.
  const lists = new Set([paths.staffList, paths.manageLicenses, ...(isKnown ? [paths.manageSubscription] : [])]);
  return (
    <section class="first-use">
      <h2>{host === undefined ? say.title : say.titleOf(host)}</h2>
      <p>{say.open}</p>
      <ol>
        {[...lists].map((path) => (
          <li key={path}>{capitalized(path)}</li>
        ))}
        <li>{say.each(capitalized(paths.staffPermissions))}</li>
      </ol>
      {!isKnown && <p>{say.match}</p>}
      <p class="soft small">{say.privacy}</p>
      <div class="actions">
        {host === undefined && (
          <button type="button" class="button primary" onClick={openPractice}>
            {say.go(defaultSystem.name())}
          </button>
        )}
        <a class="button" href={browser.runtime.getURL('/welcome.html')}>
          {say.tour}
        </a>
      </div>
    </section>
  );
};
