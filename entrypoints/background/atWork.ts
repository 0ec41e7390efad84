import { onPolicyChange, policyNow } from './managedPolicy.ts';
import { rest } from './rest.ts';
import { keepPagesOut, onSynced, syncSoon } from './syncSoon.ts';
import { repaint, tellOwnPages } from './tellChange.ts';

/** What is done without being asked may fail: a tab may be gone by then, or a permission. */
const quietly = (work: Promise<unknown>): void => {
  work.catch(() => undefined);
};

const restoreSites = async (): Promise<void> => (await rest()).restoreHosts();

/** To be called once, as soon as the background has something to do: it finishes what a stopped one has begun. */
export function startWork(): void {
  onPolicyChange(() => {
    quietly(repaint());
    tellOwnPages();
    quietly(restoreSites());
    syncSoon();
  });
  onSynced((hasChanged) => {
    tellOwnPages();
    if (hasChanged) quietly(repaint());
  });
  keepPagesOut();
  syncSoon();
  // Whatever is asked next goes by it.
  quietly(policyNow());
}

/** Says around the page what is so, in the language of the admin. */
export function sayAnew(): void {
  quietly(repaint());
  quietly(rest().then(({ writeIconMenu }) => writeIconMenu()));
}

export function onStartup(): void {
  sayAnew();
  quietly(rest().then(({ runInTabsOfHosts }) => runInTabsOfHosts()));
}

export function onInstalled({ reason }: { reason: string }): void {
  sayAnew();
  quietly(restoreSites());
  if (reason === 'install') quietly(rest().then(({ openWelcome }) => openWelcome()));
}

/** The prompt for a host may close the page that asked for it, so what follows is done here. */
export function onAllowed({ origins }: { origins?: string[] }): void {
  quietly(restoreSites());
  quietly(rest().then(({ resumeIn }) => resumeIn(origins)));
}
