import { testLists } from '../browser/tables/list.ts';
import { GUESTS, isGuest } from '../practice/styles/guests.ts';

const wanted = (process.env.GUESTS_WANTED ?? '').split(' ').filter(isGuest);

testLists(wanted.length > 0 ? wanted : Object.keys(GUESTS).filter(isGuest));
