import { useFirefox } from './firefoxWorld.ts';
import { useStanding } from './standing.ts';
import { describeAnnotated } from './ways/annotated.ts';

describeAnnotated(useStanding(useFirefox()));
