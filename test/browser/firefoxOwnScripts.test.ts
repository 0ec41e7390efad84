import { useFirefox } from './firefoxWorld.ts';
import { useStanding } from './standing.ts';
import { describeOwnScripts } from './ways/ownScripts.ts';

describeOwnScripts(useStanding(useFirefox()));
