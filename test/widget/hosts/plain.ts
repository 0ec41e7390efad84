import { JOBS, PRACTICES } from './data.ts';

// Created and given everything before there is a definition: the script of the elements comes after this one.
const main = document.createElement('main');
const heading = document.createElement('h1');
heading.textContent = 'Plain';
const button = document.createElement('button');
button.textContent = 'Turn';
const check = Object.assign(document.createElement('license-check'), { job: JOBS[0], compact: true });
const audit = Object.assign(document.createElement('license-audit'), { practice: PRACTICES[0] });
const output = document.createElement('output');
const heard = ['', '', ''];
const hear = (place: number, text: string): void => {
  heard[place] = text;
  output.textContent = heard.join(', ');
};
main.addEventListener('license-lens:advice', (event) => hear(0, (event as CustomEvent).detail.advice.license));
main.addEventListener('license-lens:audit', (event) =>
  hear(1, `${(event as CustomEvent).detail.overview.toFix} to fix`),
);
main.addEventListener('license-lens:finding', (event) => hear(2, (event as CustomEvent).detail.rule));
button.addEventListener('click', () => {
  check.setAttribute('job', JOBS[1]);
  check.removeAttribute('compact');
  Object.assign(audit, { practice: PRACTICES[1] });
});
main.append(heading, button, check, audit, output);
document.getElementById('app')?.append(main);
