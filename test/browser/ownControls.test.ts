import { beforeAll } from 'vitest';
import { DEMO, useWorld } from './setup.ts';
import { describeOwnControls } from './ways/ownControls.ts';
import type { Either } from './ways/seen.ts';

const world = useWorld();
beforeAll(() => {
  Object.assign(world, { origin: DEMO });
});

describeOwnControls(world as typeof world & Either);
