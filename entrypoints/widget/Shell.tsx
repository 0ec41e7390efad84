import type { ComponentChildren } from 'preact';
import { useWords } from '../../components/speaking.ts';
import { widgetWords } from '../../components/words/widget.ts';
import { defaultBasics } from '../../core/index.ts';

interface Props {
  /** Id of a practice system that we do not know. */
  unknown?: string | undefined;
  isBusy?: boolean;
  children: ComponentChildren;
}

/** What stands around both elements. */
export const Shell = ({ unknown, isBusy = false, children }: Props) => {
  const say = useWords(widgetWords);
  return (
    <div class="lens widget" part="root" aria-busy={isBusy}>
      <slot name="heading" />
      {unknown && (
        <p class="notice error" part="message" role="alert">
          {say.unknownSystem(unknown, defaultBasics.name())}
        </p>
      )}
      {children}
      <slot name="footer" />
    </div>
  );
};
