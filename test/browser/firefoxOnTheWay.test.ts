import { it } from 'vitest';
import { useFirefox } from './firefoxWorld.ts';
import { cancelFirst, heldBack, leaveByTheList, leaveInWrongOrders } from './ways/leaving.ts';
import { inviteThree } from './ways/onTheWay.ts';

const world = useFirefox();

it('in Firefox three people are invited, and their steps tick themselves off', { timeout: 180_000 }, () =>
  inviteThree(world, 'new'),
);

it('in Firefox somebody leaves by the list alone', { timeout: 180_000 }, () => leaveByTheList(world));

it('in Firefox somebody is not deactivated after all, and then they are', { timeout: 180_000 }, async () => {
  await cancelFirst(world, 'new');
  await cancelFirst(world, 'classic');
});

it('in Firefox it is said why somebody cannot be deactivated', { timeout: 180_000 }, () => heldBack(world));

it('in Firefox every wrong order in which somebody leaves is told', { timeout: 180_000 }, () =>
  leaveInWrongOrders(world),
);
