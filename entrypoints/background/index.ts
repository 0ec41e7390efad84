import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { messageOf } from '../../components/messageOf.ts';
import { onLanguage } from '../shared/preferences.ts';
import type { Reply } from '../shared/replies.ts';
import { scriptFor, sidePanelFor } from './askedFromPage.ts';
import { run } from './commands.ts';
import { practice, prepareParts } from './parts.ts';

type Practice = Awaited<ReturnType<typeof practice>>;

let hasStarted = false;

/** The part that does what an event calls for. */
async function atWork(): Promise<Practice> {
  const brought = await practice();
  if (!hasStarted) brought.startWork();
  hasStarted = true;
  return brought;
}

const on = (work: (brought: Practice) => void): void => {
  atWork().then(work, () => undefined);
};

const reply = async (message: unknown, sender: Browser.runtime.MessageSender): Promise<Reply<unknown>> => {
  try {
    const { answer } = await atWork();
    return { ok: true, value: await answer(message, sender) };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
};

/** A page that has its script will ask for more. */
const scriptOr = async (message: unknown, sender: Browser.runtime.MessageSender): Promise<Reply<unknown>> => {
  const running = scriptFor(message, sender);
  // A worker loads a part at once, and keeps everything else waiting: first the page gets what it asks for.
  if (running) setTimeout(() => on(() => undefined));
  return (await running) ?? reply(message, sender);
};

export default defineBackground(() => {
  prepareParts();
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    (sidePanelFor(message, sender) ?? scriptOr(message, sender)).then(respond);
    return true;
  });
  browser.commands.onCommand.addListener(run);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => run(String(menuItemId), tab));
  browser.permissions.onAdded.addListener((added) => on(({ onAllowed }) => onAllowed(added)));
  browser.runtime.onStartup.addListener(() => on(({ onStartup }) => onStartup()));
  onLanguage(() => on(({ sayAnew }) => sayAnew()));
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') on(({ syncSoon }) => syncSoon());
    if (area === 'managed') on(({ policyChanged }) => policyChanged());
  });
  browser.runtime.onInstalled.addListener((installed) => on(({ onInstalled }) => onInstalled(installed)));
});
