import { adviceFor, LicenseAnswer, WhatWillTheyDo } from '../../components/licenseAnswers.ts';
import { here } from './partHere.ts';

export const answerPart = here({ adviceFor, LicenseAnswer, WhatWillTheyDo });
