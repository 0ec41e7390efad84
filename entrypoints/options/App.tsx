import { roleWords } from '../../components/words/roles.ts';
import { COLUMN_ROLES, type HostSettings, type Lesson, systemById, systems } from '../../core/index.ts';
import { Rules } from './rules/Rules.tsx';
import { allow, done, exportSite, forget, forgetLesson, importFrom, problem, type Site, sites } from './state.ts';
import { YourData } from './YourData.tsx';

const BUILT_IN = systems.flatMap(({ hosts, name }) => (hosts.length > 0 ? [name] : [])).join(', ');

const shown = ({ columns, boxes }: Lesson): string =>
  [
    ...COLUMN_ROLES.flatMap((role) => (columns[role] ? [`${roleWords().roles[role]}: “${columns[role]}”`] : [])),
    ...boxes.map(({ label, level }) => `${roleWords().roles[level]}: “${label}”`),
  ].join(', ');

const LessonItem = ({ settings, lesson }: { settings: HostSettings; lesson: Lesson }) => (
  <li>
    <span>
      <strong>{roleWords().kinds[lesson.kind]}</strong> at {lesson.path}
      <br />
      <span class="soft small">{shown(lesson)}</span>
    </span>
    <button
      type="button"
      class="button"
      aria-label={`Forget ${roleWords().kinds[lesson.kind]} at ${lesson.path}`}
      onClick={() => forgetLesson(settings, lesson)}
    >
      Forget
    </button>
  </li>
);

const SiteItem = ({ settings, isAllowed, isBuiltIn }: Site) => {
  const { host, system, lessons } = settings;
  return (
    <section class="site" aria-label={host}>
      <h2>{host}</h2>
      <p class="soft">{systemById(system).name}</p>
      {!isAllowed && (
        <p class="notice">
          License Lens is not allowed on this site.{' '}
          <button type="button" class="button" onClick={() => allow(settings)}>
            Allow it
          </button>
        </p>
      )}
      {lessons.length > 0 ? (
        <ul class="lessons" aria-label="Pages that you have shown">
          {lessons.map((lesson) => (
            <LessonItem key={`${lesson.kind} ${lesson.path}`} settings={settings} lesson={lesson} />
          ))}
        </ul>
      ) : (
        <p class="soft small">You have shown no page of it yet. Open one, then License Lens from the toolbar.</p>
      )}
      <p class="actions">
        <button type="button" class="button" onClick={() => exportSite(settings)}>
          Export
        </button>
        <button type="button" class="button" onClick={() => forget(host)}>
          {isBuiltIn ? 'Forget all pages' : 'Remove this site'}
        </button>
      </p>
    </section>
  );
};

const Import = () => (
  <label class="field">
    Import what somebody has exported
    <input
      type="file"
      accept="application/json,.json"
      onChange={async ({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file) await importFrom(file);
        currentTarget.value = '';
      }}
    />
  </label>
);

export const App = () => (
  <main>
    <h1>Practice systems and sites</h1>
    <p>
      License Lens works on {BUILT_IN} by itself. Here are the other sites that you have allowed, and the pages on which
      you have shown which column is which. Removing a site takes the permission back.
    </p>
    {problem.value && (
      <p class="notice error" role="alert">
        {problem.value}
      </p>
    )}
    {done.value && (
      <p class="notice good" role="status">
        {done.value}
      </p>
    )}
    {sites.value?.map((site) => (
      <SiteItem key={site.settings.host} {...site} />
    ))}
    {sites.value?.length === 0 && (
      <p class="notice">There are none yet. Open a staff page on another site, then License Lens from the toolbar.</p>
    )}
    <Import />
    <YourData />
    <Rules />
  </main>
);
