import { useSignal } from '@preact/signals';
import {
  adviceOn,
  checkLicense,
  checkStaffType,
  type Job,
  type LicenseAdvice,
  type PracticeSystem,
  systems,
  TASKS,
  type Task,
} from '../core/index.ts';

const List = ({ title, items }: { title: string; items: readonly string[] }) => (
  <>
    <h3>{title}</h3>
    <ul class="bullets">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </>
);

const Advice = ({ name, because, typicalPermissions, steps }: LicenseAdvice) => (
  <div class="advice" role="status">
    <p class="answer">{name}</p>
    <p>{because.join(' ')}</p>
    <List title="Typical permissions" items={typicalPermissions} />
    <h3>What to do</h3>
    <ol>
      {steps.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
  </div>
);

/** “Which license does this person need?”, by staff type or by what they will do, in one practice system. */
export const LicenseCheck = ({ system = systems[0] }: { system?: PracticeSystem }) => {
  const job = useSignal<Job | ''>('');
  const tasks = useSignal<readonly Task[]>([]);
  const choose = (chosen: Job | '') => {
    job.value = chosen;
    tasks.value = [];
  };
  const toggle = (task: Task) => {
    job.value = '';
    tasks.value = tasks.value.includes(task) ? tasks.value.filter((other) => other !== task) : [...tasks.value, task];
  };
  const advice = job.value
    ? checkStaffType(job.value, system)
    : tasks.value.length > 0
      ? checkLicense(tasks.value, system)
      : undefined;
  return (
    <div class="check">
      <label class="job">
        Staff type
        <select value={job.value} onChange={(event) => choose(event.currentTarget.value as Job | '')}>
          <option value="">Choose…</option>
          {system.staffTypes.map((type) => (
            <option key={type.job} value={type.job}>
              {type.label}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>or: what will they do?</legend>
        {TASKS.map((task) => (
          <label key={task}>
            <input type="checkbox" checked={tasks.value.includes(task)} onChange={() => toggle(task)} />
            {adviceOn(task, system).label}
          </label>
        ))}
      </fieldset>
      {advice && <Advice {...advice} />}
    </div>
  );
};
