import { useWorld } from './setup.ts';
import { useStanding } from './standing.ts';
import { describeAnnotated } from './ways/annotated.ts';

describeAnnotated(useStanding(useWorld()));
