import { useFirefox } from './firefoxWorld.ts';
import { describeOwnControls } from './ways/ownControls.ts';

describeOwnControls(useFirefox());
