import type { ComponentChildren } from 'preact';
import { useWords } from '../../components/speaking.ts';
import { accessWords } from '../../components/words/access.ts';
import { LEVELS, type MatrixColumn, type MatrixFilter, type PermissionMatrix } from '../../core/index.ts';
import { choose, filter, isWide, linkTo } from './state.ts';

type Key = 'permission' | 'license' | 'finding';

const Select = ({ of, children }: { of: Key; children: ComponentChildren }) => {
  const { filters: say } = useWords(accessWords);
  return (
    <label class={`by-${of}`}>
      <span class="small soft">{say[of]}</span>
      <select
        value={filter.value[of] ?? ''}
        onChange={({ currentTarget }) => choose({ [of]: currentTarget.value || undefined })}
      >
        <option value="">{say.any}</option>
        {children}
      </select>
    </label>
  );
};

const Options = ({ of }: { of: readonly MatrixColumn[] }) => (
  <>
    {of.map(({ key, label }) => (
      <option key={key} value={key}>
        {label}
      </option>
    ))}
  </>
);

const ByPermission = ({ columns, levels }: PermissionMatrix) => {
  const say = useWords(accessWords);
  const permissions = columns.filter(({ kind }) => kind === 'permission');
  const others = permissions.filter(({ level }) => level === undefined);
  return (
    <Select of="permission">
      {LEVELS.map((level) => (
        <optgroup key={level} label={levels[level]}>
          <Options of={permissions.filter((column) => column.level === level)} />
        </optgroup>
      ))}
      {others.length > 0 && (
        <optgroup label={say.otherBoxes}>
          <Options of={others} />
        </optgroup>
      )}
    </Select>
  );
};

const ByLicense = ({ columns }: PermissionMatrix) => {
  const { filters: say } = useWords(accessWords);
  const licenses = columns.filter(({ kind }) => kind === 'license');
  if (licenses.length === 0) return null;
  return (
    <Select of="license">
      <Options of={licenses} />
      <option value="none">{say.noLicense}</option>
    </Select>
  );
};

const ByFinding = ({ rows }: PermissionMatrix) => {
  const found = new Map(rows.flatMap(({ findings }) => findings.map(({ rule, label }) => [rule, label])));
  const chosen = filter.value.finding;
  if (chosen !== undefined && !found.has(chosen)) found.set(chosen, chosen);
  if (found.size === 0) return null;
  return (
    <Select of="finding">
      {[...found].map(([rule, label]) => (
        <option key={rule} value={rule}>
          {label}
        </option>
      ))}
    </Select>
  );
};

const Toggle = ({ of }: { of: 'onlyOn' | 'withInactive' }) => {
  const { filters: say } = useWords(accessWords);
  return (
    <label class="toggle">
      <input
        type="checkbox"
        checked={filter.value[of] ?? false}
        onChange={({ currentTarget }) => choose({ [of]: currentTarget.checked || undefined })}
      />
      {say[of]}
    </label>
  );
};

const Query = () => {
  const { filters: say } = useWords(accessWords);
  return (
    <label class="by-query">
      <span class="small soft">{say.query}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={filter.value.query ?? ''}
        onInput={({ currentTarget }) => choose({ query: currentTarget.value || undefined }, true)}
      />
    </label>
  );
};

const countOf = (chosen: MatrixFilter): number => Object.keys(chosen).length;

const Fields = ({ matrix }: { matrix: PermissionMatrix }) => (
  <div class="fields">
    <ByPermission {...matrix} />
    <ByLicense {...matrix} />
    <ByFinding {...matrix} />
    <Query />
    {isWide.value && <Toggle of="onlyOn" />}
    {matrix.rows.some(({ isInactive }) => isInactive) && <Toggle of="withInactive" />}
  </div>
);

/** Questions that are worth asking: each is a link that opens its answer. */
const Questions = ({ columns }: PermissionMatrix) => {
  const say = useWords(accessWords);
  const sensitive = columns.filter(({ isSensitive }) => isSensitive);
  if (sensitive.length === 0 || filter.value.permission !== undefined) return null;
  return (
    <nav class="asked" aria-label={say.asked}>
      <span class="small soft">{say.asked}</span>
      <ul>
        {sensitive.map(({ key, label }) => (
          <li key={key}>
            <a href={linkTo({ permission: key })}>{say.who(label)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** What of the matrix is looked at. */
export const Filters = ({ matrix }: { matrix: PermissionMatrix }) => {
  const { filters: say } = useWords(accessWords);
  return (
    <search class="screen-only" aria-label={say.label}>
      {isWide.value ? (
        <Fields matrix={matrix} />
      ) : (
        <details class="folded">
          <summary>{say.open(countOf(filter.value))}</summary>
          <Fields matrix={matrix} />
        </details>
      )}
      <Questions {...matrix} />
    </search>
  );
};
