import { ELEMENTS } from '../package/description.ts';
import { rebuilt } from './rebuild.ts';

const EVENTS = ELEMENTS.flatMap(({ events }) => Object.keys(events));

const inShort = (detail: unknown): string => {
  const text = JSON.stringify(detail) ?? '';
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
};

for (const source of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-example]')) {
  const preview = document.getElementById(source.dataset.example ?? '');
  const output = document.getElementById(`${source.dataset.example}-event`);
  if (!preview || !output) continue;
  const draw = (): void => preview.replaceChildren(...rebuilt(source.value));
  for (const name of EVENTS) {
    preview.addEventListener(name, (event) => {
      output.textContent = `${name} ${inShort((event as CustomEvent).detail)}`;
    });
  }
  source.addEventListener('input', draw);
  draw();
}
