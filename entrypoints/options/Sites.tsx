import { Phrase } from '../../components/Phrase.tsx';
import { useRoles } from '../../components/roles.ts';
import { useWords } from '../../components/speaking.ts';
import { optionsWords } from '../../components/words/options.ts';
import { refusalWords } from '../../components/words/refusals.ts';
import { roleWords } from '../../components/words/roles.ts';
import { COLUMN_ROLES, defaultBasics, type HostSettings, type Lesson, systemBasics } from '../../core/index.ts';
import { isTurnedOff, policy } from '../shared/policySignal.ts';
import { Section } from './Section.tsx';
import { SetByOrganization } from './SetByOrganization.tsx';
import { allow, done, exportSite, forget, forgetLesson, importFrom, type KnownSite, problem, sites } from './state.ts';

const systemById = (id: string) => systemBasics.find((system) => system.id === id);
const builtIn = (): string => systemBasics.flatMap(({ hosts, name }) => (hosts.length > 0 ? [name()] : [])).join(', ');

const shown = ({ columns, boxes }: Lesson, roleOf: ReturnType<typeof useRoles>): string =>
  [
    ...COLUMN_ROLES.flatMap((role) => (columns[role] ? [`${roleOf(role)}: “${columns[role]}”`] : [])),
    ...boxes.map(({ label, level }) => `${roleOf(level)}: “${label}”`),
  ].join(', ');

const LessonItem = ({ settings, lesson }: { settings: HostSettings; lesson: Lesson }) => {
  const { sites: say } = useWords(optionsWords);
  const { kinds } = useWords(roleWords);
  const roleOf = useRoles(systemById(settings.system) ?? defaultBasics);
  const page = kinds[lesson.kind];
  return (
    <li>
      <span>
        <Phrase text={say.at} page={<strong>{page}</strong>} path={lesson.path} />
        <br />
        <span class="soft small">{shown(lesson, roleOf)}</span>
      </span>
      <button
        type="button"
        class="button"
        aria-label={say.removePageAt(page, lesson.path)}
        onClick={() => forgetLesson(settings, lesson)}
      >
        {say.removePage}
      </button>
    </li>
  );
};

const SiteItem = ({ settings, isAllowed, isBuiltIn }: KnownSite) => {
  const { sites: say } = useWords(optionsWords);
  const { unknownSystem } = useWords(refusalWords);
  const { host, system, lessons } = settings;
  const isTheirs = policy.value.policy.hosts.some((one) => one.host === host);
  return (
    <section class="site" aria-label={host}>
      <h3>{host}</h3>
      <p class="soft">{systemById(system)?.name() ?? unknownSystem(system)}</p>
      {isTheirs && <SetByOrganization />}
      {!isAllowed && (
        <p class="notice">
          {say.notAllowed}{' '}
          <button type="button" class="button" onClick={() => allow(settings)}>
            {say.allow}
          </button>
        </p>
      )}
      {lessons.length > 0 ? (
        <ul class="lessons" aria-label={say.matchedPages}>
          {lessons.map((lesson) => (
            <LessonItem key={`${lesson.kind} ${lesson.path}`} settings={settings} lesson={lesson} />
          ))}
        </ul>
      ) : (
        <p class="soft small">{say.noPages}</p>
      )}
      <p class="actions">
        {!isTurnedOff('export') && (
          <button type="button" class="button" onClick={() => exportSite(settings)}>
            {say.export}
          </button>
        )}
        {!isTheirs && (
          <button type="button" class="button" onClick={() => forget(host, isBuiltIn)}>
            {isBuiltIn ? say.removeAllPages : say.remove}
          </button>
        )}
      </p>
    </section>
  );
};

const Import = () => {
  const { sites: say } = useWords(optionsWords);
  return (
    <label class="field">
      {say.import}
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
};

/** Where License Lens may work, and what the admin has shown there. */
export const Sites = () => {
  const { sites: say } = useWords(optionsWords);
  return (
    <Section of="sites">
      <p>
        <Phrase text={say.lead} systems={builtIn()} />
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
      {sites.value?.length === 0 && <p class="notice">{say.none}</p>}
      {!isTurnedOff('import') && !isTurnedOff('otherSites') && <Import />}
    </Section>
  );
};
