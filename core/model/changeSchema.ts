import * as z from 'zod/mini';
import { staffMemberShape, supervisionShape } from './practice.ts';
import { zodFields, zodOf } from './schema/zodOf.ts';
import { ADD_ON_LISTS, LICENSES, STAFF_TYPE_IDS, TASKS } from './terms.ts';

const { id, name, position, email, job, telehealth, licenses, permissions, supervision } = staffMemberShape.fields;

const staffId = zodOf(id);
const about = <Do extends string, Shape extends z.core.$ZodShape>(name: Do, shape: Shape) =>
  z.strictObject({ do: z.literal(name), ...shape });

/** Somebody new. They have the Default level, what their tasks and their job take, and what is said of them here. */
export const hireSchema = about('hire', {
  staff: z.strictObject(zodFields({ id, name, position, email, job, telehealth, licenses, permissions, supervision })),
  tasks: z.exactOptional(z.array(z.enum(TASKS))),
});
/** Somebody leaves for good: no admin level, not active, no license. */
export const leaveSchema = about('leave', { staffId });
/** Somebody works as another staff type from now on, with the levels that its tasks take and no others. */
const changeJob = about('changeJob', { staffId, job: z.enum(STAFF_TYPE_IDS) });

/** Something that an admin can do to a practice, as data: tried in a what-if, and what a step of a plan does. */
export const changeSchema = z.discriminatedUnion('do', [
  /** Switches a license of a person on or off. */
  about('switch', { staffId, license: z.enum(LICENSES), on: z.boolean() }),
  /** Ticks or unticks a permission: a level, or a box below one. */
  about('permit', { staffId, permission: z.string().check(z.minLength(1)), on: z.boolean() }),
  about('deactivate', { staffId }),
  about('reactivate', { staffId }),
  /** Takes somebody off the staff list of an add-on. */
  about('unlist', { staffId, list: z.enum(ADD_ON_LISTS) }),
  hireSchema,
  leaveSchema,
  changeJob,
  /** Buys seats; gives them back where the number is negative. */
  about('buy', { license: z.enum(LICENSES), seats: z.int() }),
  /** Sets who reviews the notes of a person, by id or by name; nobody: an empty list. */
  about('supervise', { staffId, ...zodFields(supervisionShape.fields) }),
]);

export type Change = z.infer<typeof changeSchema>;

/** A change in who works there, and as what. */
export const staffChangeSchema = z.discriminatedUnion('do', [hireSchema, leaveSchema, changeJob]);

export type StaffChange = z.infer<typeof staffChangeSchema>;
