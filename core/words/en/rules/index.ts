import { ama } from './ama.ts';
import { capacity } from './capacity.ts';
import { consistency } from './consistency.ts';
import { deactivation } from './deactivation.ts';
import { duplicates } from './duplicates.ts';
import { inline } from './inline.ts';
import { missing } from './missing.ts';
import { position } from './position.ts';
import { reading } from './reading.ts';
import { seats } from './seats.ts';
import { supervision } from './supervision.ts';
import { surplus } from './surplus.ts';

export const rules = {
  ...missing,
  ...surplus,
  ...deactivation,
  ...supervision,
  ...consistency,
  ...position,
  ...ama,
  ...reading,
  ...seats,
  ...capacity,
  ...duplicates,
  ...inline,
};
