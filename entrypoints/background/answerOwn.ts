import type { OwnMessage } from '../shared/messages.ts';
import { setAside, takeBack, typeIn } from './adminDecisions.ts';
import { kept, plan, sync } from './laterParts.ts';
import { policyNow } from './managedPolicy.ts';
import { allOverviews, keepProgress } from './overviews.ts';
import { refuseAgainstPolicy } from './refuse.ts';
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
      return (await plan()).toDoOf(message.host);
    case 'need':
      return (await plan()).needOf(message.host, message.staffId);
    case 'people':
      return peopleOf(message.host);
    case 'matrix':
      return matrixOf(message.host);
    case 'seatShare':
      return (await plan()).seatShareOf(message.host);
    case 'keepSeatOrder':
      await (await plan()).keepSeatOrder(message.host, message.order);
      return (await plan()).seatShareOf(message.host);
    case 'draft':
      return (await plan()).draftOf(message.host);
    case 'keepDraft':
      await (await plan()).keepDraft(message.host, message.draft);
      return (await plan()).draftOf(message.host);
    case 'planDraft':
      await (await plan()).planDraft(message.host, message.isPlan);
      return (await plan()).draftOf(message.host);
    case 'hosts':
      return (await kept()).allHosts();
    case 'keepHost':
      return (await kept()).keepHost(message.settings);
    case 'forgetHost':
      return (await kept()).forgetHost(message.host);
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
      return (await kept()).settingsOf(message.host);
    case 'keepSettings':
      return changed(await (await kept()).keepSettings(message.host, message.settings));
    case 'overTime':
      return overTimeOf(message.host);
    case 'history':
      return historyOf(message.host);
    case 'kept':
      return (await kept()).allKept();
    case 'exportPractice':
      return (await kept()).keptPractice(message.host);
    case 'exportHost':
      return (await kept()).exportHost(message.host);
    case 'importPractice':
      return changed(await (await kept()).importPractice(message.practice));
    case 'importHost':
      return changed(await (await kept()).importHost(message.data));
    case 'eraseCache':
      return changed(await (await kept()).eraseCache(message.host));
    case 'eraseHost':
      return changed(await (await kept()).eraseHost(message.host));
    case 'sync':
    case 'keepSync':
    case 'eraseSync':
      return (await sync()).answerSync(message);
  }
};
