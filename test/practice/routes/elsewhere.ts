import { html } from '../html.ts';
import { type Handler, page, type Route } from './route.ts';

/** People of a practice that works with another system, in another language. */
export const ELSEWHERE = [
  { id: 11, name: 'Mara Lindqvist', role: 'Therapeutin', isHere: true, full: true, office: false },
  { id: 12, name: 'Jonas Öztürk', role: 'Verwaltung', isHere: true, full: true, office: true },
  { id: 13, name: 'Klara Weiß', role: 'Empfang', isHere: false, full: false, office: true },
  { id: 14, name: 'Levin Brandt', role: 'Abrechnung', isHere: true, full: false, office: false },
] as const;

const frame = (title: string, content: ReturnType<typeof html>): string =>
  html`<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><title>${title}</title></head>
<body style="font: 15px sans-serif; max-width: 900px; margin: 24px">
<nav><a href="/praxis/team">Team</a> <a href="/praxis/lizenzen">Lizenzen</a> <a href="/praxis/klienten">Klienten</a></nav>
<h1>${title}</h1>
${content}
</body>
</html>`.text;

type Cell = string | ReturnType<typeof html>;

const row = (tag: 'th' | 'td', cells: readonly Cell[]) =>
  html`<tr>${cells.map((cell) => (tag === 'th' ? html`<th style="text-align: start">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`;

const table = (headers: readonly string[], rows: readonly (readonly Cell[])[]) =>
  html`<table style="border-spacing: 0 6px; width: 100%"><thead>${row('th', headers)}</thead><tbody>${rows.map((cells) => row('td', cells))}</tbody></table>`;

const link = ({ id, name }: (typeof ELSEWHERE)[number]) => html`<a href="/praxis/team/${id}">${name}</a>`;
const yesNo = (is: boolean): string => (is ? 'Ja' : 'Nein');

const team: Handler = () =>
  page(
    frame(
      'Unser Team',
      table(
        ['Funktion', 'Mitarbeitende', 'Stand'],
        ELSEWHERE.map((one) => [one.role, link(one), one.isHere ? 'Aktiv' : 'Ausgeschieden']),
      ),
    ),
  );

const licenses: Handler = () =>
  page(
    frame(
      'Lizenzen',
      table(
        ['Mitarbeitende', 'Vollzugang', 'Bürozugang'],
        ELSEWHERE.map((one) => [link(one), yesNo(one.full), yesNo(one.office)]),
      ),
    ),
  );

/** Looks like the team, and must never be read. */
const clients: Handler = () =>
  page(
    frame(
      'Klienten',
      table(
        ['Funktion', 'Mitarbeitende', 'Stand'],
        ELSEWHERE.map(({ name }) => ['Erwachsene', name, 'Aktiv']),
      ),
    ),
  );

/** A practice system that License Lens has never heard of. */
export const elsewhere: readonly Route[] = [
  ['GET', '/praxis/team', team],
  ['GET', '/praxis/lizenzen', licenses],
  ['GET', '/praxis/klienten', clients],
];
