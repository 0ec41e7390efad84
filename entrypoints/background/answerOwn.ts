import type { OwnMessage } from '../shared/messages.ts';
import { setAside, takeBack, typeIn } from './adminDecisions.ts';
import { answerSync } from './browserSync.ts';
import { allKept, eraseCache, eraseHost, exportHost, importHost, importPractice, keptPractice } from './keptData.ts';
import { keepSettings, settingsOf } from './keptSettings.ts';
import { policyNow } from './managedPolicy.ts';
import { allOverviews, keepProgress } from './overviews.ts';
import { keepDraft, keepSeatOrder, planDraft } from './planDecisions.ts';
import { draftOf, needOf, seatShareOf, toDoOf } from './planViews.ts';
import { refuseAgainstPolicy } from './refuse.ts';
import { allHosts, forgetHost, keepHost } from './sites.ts';
import { changed } from './tellChange.ts';
import { historyOf, matrixOf, overTimeOf, peopleOf } from './toldViews.ts';

/** What the background answers our own pages. */
export const answerOwn = async (message: OwnMessage): Promise<unknown> => {
  await refuseAgainstPolicy(message);
  switch (message.type) {
    case 'policy':
      return policyNow();
    case 'overviews':
      return allOverviews();
    case 'progress':
      await keepProgress(message.host, message.change);
      return allOverviews();
    case 'toDo':
      return toDoOf(message.host);
    case 'need':
      return needOf(message.host, message.staffId);
    case 'people':
      return peopleOf(message.host);
    case 'matrix':
      return matrixOf(message.host);
    case 'seatShare':
      return seatShareOf(message.host);
    case 'keepSeatOrder':
      await keepSeatOrder(message.host, message.order);
      return seatShareOf(message.host);
    case 'draft':
      return draftOf(message.host);
    case 'keepDraft':
      await keepDraft(message.host, message.draft);
      return draftOf(message.host);
    case 'planDraft':
      await planDraft(message.host, message.isPlan);
      return draftOf(message.host);
    case 'hosts':
      return allHosts();
    case 'keepHost':
      return keepHost(message.settings);
    case 'forgetHost':
      return forgetHost(message.host);
    case 'setAside':
      await setAside(message.host, message.finding);
      return changed(await allOverviews());
    case 'takeBack':
      await takeBack(message.host, message.finding);
      return changed(await allOverviews());
    case 'typeIn':
      await typeIn(message.host, message.pools);
      return changed(await allOverviews());
    case 'settings':
      return settingsOf(message.host);
    case 'keepSettings':
      return changed(await keepSettings(message.host, message.settings));
    case 'overTime':
      return overTimeOf(message.host);
    case 'history':
      return historyOf(message.host);
    case 'kept':
      return allKept();
    case 'exportPractice':
      return keptPractice(message.host);
    case 'exportHost':
      return exportHost(message.host);
    case 'importPractice':
      return changed(await importPractice(message.practice));
    case 'importHost':
      return changed(await importHost(message.data));
    case 'eraseCache':
      return changed(await eraseCache(message.host));
    case 'eraseHost':
      return changed(await eraseHost(message.host));
    case 'sync':
    case 'keepSync':
    case 'eraseSync':
      return answerSync(message);
  }
};
