import type { ComponentChildren } from 'preact';
import { useWords } from '../../components/speaking.ts';
import { optionsWords } from '../../components/words/options.ts';

/** The parts of the page, in their order, by the names that addresses use (`options.html#prices`). */
export const SECTIONS = [
  'sites',
  'language',
  'panel',
  'rules',
  'prices',
  'data',
  'sync',
  'policy',
  'privacy',
  'about',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** A part of the page that can be linked to. */
export const Section = ({ of, children }: { of: SectionId; children: ComponentChildren }) => {
  const { sections } = useWords(optionsWords);
  return (
    <section id={of} aria-label={sections[of]} tabIndex={-1}>
      <h2>{sections[of]}</h2>
      {children}
    </section>
  );
};
