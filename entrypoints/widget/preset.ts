import {
  defaultBasics,
  type StaffTypeId,
  type SystemBasics,
  systemBasics,
  TASKS,
  type Task,
} from '../../core/index.ts';

interface Preset {
  system: SystemBasics;
  /** A practice system that we do not know: what is said may not be true of it. */
  unknown?: string;
  job: StaffTypeId | undefined;
  tasks: Task[];
}

/** What the attributes of a check ask for; words that mean nothing here are left out. */
export function presetOf(id: string, job: string, tasks: readonly string[]): Preset {
  const known = systemBasics.find((system) => system.id === id);
  const system = known ?? defaultBasics;
  return {
    system,
    ...(id && !known && { unknown: id }),
    job: system.staffTypes.find((type) => type.job === job)?.job,
    tasks: TASKS.filter((task) => tasks.includes(task)),
  };
}
