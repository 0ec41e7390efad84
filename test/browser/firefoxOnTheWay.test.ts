import { it } from 'vitest';
import { useFirefox } from './firefoxWorld.ts';
import { inviteThree, leaveByTheList } from './ways/onTheWay.ts';

const world = useFirefox();

it('in Firefox three people are invited, and their steps tick themselves off', { timeout: 180_000 }, () =>
  inviteThree(world, 'new'),
);

it('in Firefox somebody leaves by the list alone', { timeout: 180_000 }, () => leaveByTheList(world));
