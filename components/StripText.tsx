import type { AddStaffView, FewestSeats, License, Overview, StepView, TicksView } from '../core/index.ts';
import { freeSeats } from '../core/index.ts';
import { StripNewStaff } from './StripNewStaff.tsx';
import { StripSeats, StripSteps } from './StripSeats.tsx';
import { useFormats, useLicenseForms, useWords } from './speaking.ts';
import { stripWords } from './words/strip.ts';

interface PermissionsContent {
  page: 'staffPermissions';
  view: TicksView;
  isDraft: boolean;
  /** What the admin should know before saving. */
  beforeSaving: readonly string[];
  /** Why boxes cannot be ticked. */
  disabled: readonly string[];
}

/** What the strip says, by the kind of page. */
export type StripContent =
  | PermissionsContent
  | { page: 'addStaff'; view: AddStaffView }
  | { page: 'manageLicenses'; overview: Overview; steps: readonly StepView[] }
  | { page: 'manageSubscription'; overview: Overview; fewest: FewestSeats | undefined };

/** The license that somebody certainly needs and certainly lacks. */
const lackOf = ({ needs, member: { licenses = {}, owner } }: TicksView): License | undefined => {
  if (needs === undefined || needs === 'none' || owner) return undefined;
  return licenses[needs] === false && licenses.provider === false ? needs : undefined;
};

const useNeed = (view: TicksView): string => {
  const { needs: say } = useWords(stripWords);
  const formsOf = useLicenseForms(view);
  const { needs, plan, member } = view;
  const { name, licenses = {}, owner, active } = member;
  if (plan === 'activeClient') return say.noPlan;
  if (active === false) return say.inactive(name);
  if (owner) return say.owner(name, formsOf('provider'));
  if (needs === undefined) return say.unknown(name);
  if (needs === 'none') return say.none(name);
  if (licenses[needs]) return say.has(name, formsOf(needs));
  if (licenses.provider) return say.covered(name, formsOf('admin'), formsOf('provider'));
  return lackOf(view) ? say.lacks(name, formsOf(needs)) : say.unread(name, formsOf(needs));
};

const useSeats = (view: TicksView): string => {
  const { seats: say } = useWords(stripWords);
  const formsOf = useLicenseForms(view);
  const { number } = useFormats();
  const license = lackOf(view);
  if (license === undefined) return '';
  if (view.plan === 'trial') return say.trial;
  const free = freeSeats(view.seats, license);
  const forms = formsOf(license);
  if (!free) return say.unread(forms);
  if (free.atMost === 0) return say.none(forms);
  if (free.atLeast < free.atMost) return say.range(number(free.atLeast), number(free.atMost), forms);
  return say.free(free.atLeast, number(free.atLeast), forms);
};

/** What is judged: the ticks as they are now, or as they are saved. */
const Permissions = ({ view, isDraft, beforeSaving, disabled }: PermissionsContent) => {
  const say = useWords(stripWords);
  const need = useNeed(view);
  const seats = useSeats(view);
  const steps = view.findings.flatMap(({ severity, fix: [first] }) => (severity === 'info' || !first ? [] : first));
  return (
    <>
      <p class="said" role="status">
        <strong>{isDraft ? say.asDraft : say.asSaved}</strong> <span class="need">{need}</span>{' '}
        {seats && <span class="free">{seats}</span>}{' '}
        {view.findings.length === 0 ? (
          <span class="well">{say.allWell}</span>
        ) : (
          view.findings.map(({ rule, severity, label }) => (
            <span key={rule} class={`tag ${severity}`}>
              {label}
            </span>
          ))
        )}
      </p>
      {beforeSaving.map((text) => (
        <p key={text} class="before-saving">
          {text}
        </p>
      ))}
      {disabled.map((why) => (
        <p key={why} class="soft">
          {why}
        </p>
      ))}
      {!isDraft && steps.length > 0 && (
        <ul class="todo" aria-label={say.leftToDo}>
          {steps.map(({ text, url }) => (
            <li key={text}>{url ? <a href={url}>{text}</a> : text}</li>
          ))}
        </ul>
      )}
    </>
  );
};

/** What License Lens says on a permissions, licenses or subscription page. */
export const StripText = ({ content }: { content: StripContent }) => {
  switch (content.page) {
    case 'staffPermissions':
      return <Permissions {...content} />;
    case 'addStaff':
      return <StripNewStaff view={content.view} />;
    case 'manageLicenses':
      return <StripSteps overview={content.overview} steps={content.steps} />;
    case 'manageSubscription':
      return <StripSeats overview={content.overview} fewest={content.fewest} />;
  }
};
