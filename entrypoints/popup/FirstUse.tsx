import { browser } from 'wxt/browser';
import { useWords } from '../../components/speaking.ts';
import { popupWords } from '../../components/words/popup.ts';
import { defaultSystem } from '../../core/index.ts';
import { openPractice } from '../shared/openPractice.ts';

/** Nothing is kept, of this practice or at all: what to open, and what is never read. */
export const FirstUse = ({ host }: { host: string | undefined }) => {
  const say = useWords(popupWords).first;
  const paths = defaultSystem.paths();
  return (
    <section class="first-use">
      <h2>{host === undefined ? say.title : say.titleOf(host)}</h2>
      <p>{say.open}</p>
      <ol>
        <li>{paths.staffList}</li>
        <li>{paths.manageLicenses}</li>
        <li>{paths.manageSubscription}</li>
        <li>{say.each(paths.staffPermissions)}</li>
      </ol>
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
