import { useWorld } from './setup.ts';
import { useStanding } from './standing.ts';
import { describeOwnScripts } from './ways/ownScripts.ts';

describeOwnScripts(useStanding(useWorld()));
