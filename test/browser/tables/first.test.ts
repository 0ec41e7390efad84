import { testLists, thirdOf } from './list.ts';

testLists(thirdOf(0));
