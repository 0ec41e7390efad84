import { LICENSES, type PersonReading } from '../../core/index.ts';
import type { Preview } from '../shared/panel.ts';
import { ROLE_TEXT } from '../shared/roleText.ts';

const SHOWN = 6;

const factsOf = ({ id, position, active, licenses = {}, boxes = [] }: PersonReading): string =>
  [
    position,
    active === false ? 'no longer works here' : undefined,
    ...LICENSES.map((license) => {
      const on = licenses[license];
      return on === undefined ? undefined : `${ROLE_TEXT[license]} ${on ? 'on' : 'off'}`;
    }),
    ...boxes.map(({ level, on }) => `${ROLE_TEXT[level]} ${on ? 'on' : 'off'}`),
    id === undefined ? 'known by name' : undefined,
  ]
    .filter(Boolean)
    .join(', ');

/** What would be read of the page, before it is kept. */
export const LessonPreview = ({ preview }: { preview: Preview }) =>
  'missing' in preview ? (
    <p class="notice error" role="status">
      This cannot be read yet: {preview.missing.join(', ') || 'nobody was found'}.
    </p>
  ) : (
    <div class="preview" role="status">
      <h3>{preview.people.length === 1 ? 'This person' : `These ${preview.people.length} people`} would be read</h3>
      <ul>
        {preview.people.slice(0, SHOWN).map((person, i) => (
          <li key={i}>
            <strong>{person.name}</strong> <span class="soft small">{factsOf(person)}</span>
          </li>
        ))}
      </ul>
      {preview.people.length > SHOWN && <p class="soft small">and {preview.people.length - SHOWN} more</p>}
    </div>
  );
