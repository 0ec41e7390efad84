import { testLists } from './list.ts';

testLists(0);
