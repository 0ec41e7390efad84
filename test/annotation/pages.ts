import type { StandPage } from './staffPage.ts';

const email = (link: string): string => `<div>${link}</div><div class="em">mail@cedar.example</div>`;
const menu = (link: string): string =>
  `<span class="w">${link} <button class="mb">⋮</button><span class="mn" hidden><button>Details</button><button>Deactivate</button></span></span>`;
const MENU = `.w{position:relative}.mn{position:absolute;left:0;top:100%;background:#fff;border:1px solid #99a;display:grid;width:260px}.mn[hidden]{display:none}.mn button{padding:8px;border:0}`;
const openMenu = `document.querySelector('.mn').hidden = false`;
export const scroller = (table: string): string => `<div class="sc">${table}</div>`;
export const SCROLLER = '.sc{height:220px;overflow:auto}';

/** Pages whose own styles meet whatever stands in a cell. */
const STYLED: readonly StandPage[] = [
  { name: 'two lines in a cell', cell: email },
  {
    name: 'a column of flex items with a gap',
    css: 'td.fc{display:flex;flex-direction:column;gap:8px}',
    at: 'class="fc"',
    cell: (link) => `${link}<span>mail@cedar.example</span>`,
  },
  {
    name: 'a margin for all but the last',
    css: '.sy > :not(:last-child){margin-bottom:8px}',
    at: 'class="sy"',
    cell: email,
  },
  {
    name: 'a style for each span',
    css: 'td span{display:inline-block;padding:4px 10px;background:#e2e8f0;min-width:24px}',
  },
  { name: 'a style for each span, which makes it a block', css: 'td span{display:block;margin-top:4px}' },
  {
    name: 'a style for everything in a cell',
    css: 'td > *{display:block!important;margin:6px!important;position:static!important;visibility:visible!important}',
  },
  { name: 'what is empty is hidden', css: 'span:empty,div:empty{display:none}' },
  {
    name: 'elements that are not known are hidden',
    css: 'table :not(a,b,i,td,th,tr,thead,tbody){display:none!important}',
  },
  {
    name: 'flex between',
    css: '.n{display:flex;justify-content:space-between;overflow:hidden}',
    at: 'class="n"',
    isGrid: true,
  },
  {
    name: 'a chip at the other end',
    css: 'td.n{display:flex;justify-content:space-between}',
    at: 'class="n"',
    cell: (link) => `${link}<small>LPC</small>`,
  },
  {
    name: 'a picture beside the name',
    css: 'td.fx{display:flex;gap:10px;align-items:center}',
    at: 'class="fx"',
    cell: (link) => `<svg width="32" height="32"></svg><div>${email(link)}</div>`,
  },
  { name: 'the last child has a margin', css: '.lc > :last-child{margin-left:12px;font-weight:700}', at: 'class="lc"' },
  { name: 'the only child is a button', css: 'td > :only-child{display:inline-block;padding:6px;border:1px solid}' },
  { name: 'a reversed column', css: '.n{display:flex;flex-direction:column-reverse}', at: 'class="n"', cell: email },
  {
    name: 'a grid of names',
    css: 'td.n{display:grid;grid-auto-flow:column;gap:4px}',
    at: 'class="n"',
    cell: (link) => `${link}<small>LPC</small>`,
  },
];

/** Pages on which there is little room, or pixels are not those of the window. */
const SIZED: readonly StandPage[] = [
  {
    name: 'an ellipsis',
    css: 'table{table-layout:fixed;width:420px}td{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}th:first-child{width:80px}',
  },
  {
    name: 'an ellipsis without padding',
    css: 'table{table-layout:fixed;width:520px}td{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;padding:9px 2px}th:first-child{width:90px}',
  },
  { name: 'zoom', css: 'body{zoom:1.5}table{table-layout:fixed;width:640px}th:first-child{width:300px}' },
  { name: 'half the zoom', css: 'main{zoom:.5}' },
  { name: 'three times the zoom', css: 'main{zoom:3}td,th{padding:2px}', fewer: true },
  {
    name: 'a transform',
    css: 'main{transform:scale(1.5);transform-origin:0 0}table{table-layout:fixed;width:640px}th:first-child{width:300px}',
  },
  { name: 'rows that are moved by transforms', css: 'tbody tr{transform:translateY(40px)}' },
  {
    name: 'text spacing',
    css: '*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}table{table-layout:fixed;width:760px}th:first-child{width:340px}',
  },
  { name: 'very large text for everything', css: '*{font-size:24px!important}' },
  { name: 'right to left', css: 'body{direction:rtl}th,td{text-align:right}' },
  {
    name: 'right to left, tight',
    css: 'html{direction:rtl}table{table-layout:fixed;width:420px}th,td{text-align:right}th:first-child{width:150px}',
  },
  { name: 'centered names', css: 'td,th{text-align:center}' },
];

/** Pages on which something lies over the list. */
const COVERED: readonly StandPage[] = [
  {
    name: 'a head that stays',
    css: `${SCROLLER}thead th{position:sticky;top:0;background:#eef2f6}`,
    around: scroller,
    step: `document.querySelector('.sc').scrollTop = 14`,
    fewer: true,
  },
  {
    name: 'a high head that stays',
    css: `${SCROLLER}thead th{position:sticky;top:0;background:#eef2f6;z-index:1;height:46px}`,
    around: scroller,
    step: `document.querySelector('.sc').scrollTop = 60`,
    fewer: true,
  },
  {
    name: 'a bar that stays over the page',
    css: 'body{height:3000px}.bar{position:fixed;inset:0 0 auto;height:90px;background:#17324d}',
    around: (table) => `<div class="bar"><button>Save</button></div>${table}`,
    step: 'scrollTo(0, 60)',
    fewer: true,
  },
  {
    name: 'lists in lists that scroll',
    css: '.o{height:420px;overflow:auto}.i{height:240px;overflow:auto}',
    around: (table) => `<div class="o"><div class="i">${table}</div></div>`,
    step: `document.querySelector('.i').scrollTop = 14`,
    fewer: true,
  },
  { name: 'a row menu', css: MENU, cell: menu, step: openMenu, fewer: true },
  { name: 'a row menu above all', css: `${MENU}.mn{z-index:1}`, cell: menu, step: openMenu, fewer: true },
  {
    name: 'a menu in the top layer',
    css: '.pm{inset:auto;left:60px;top:120px;width:260px;height:140px;margin:0}',
    around: (table) => `${table}<div popover class="pm"><button>Details</button></div>`,
    step: `document.querySelector('.pm').showPopover()`,
    fewer: true,
  },
  {
    name: 'a menu that opens slowly',
    css: '.pm{position:fixed;left:60px;top:120px;width:260px;background:#fff;height:0;overflow:hidden;transition:height .1s}.pm.on{height:200px}',
    around: (table) => `${table}<div class="pm"><button>Details</button></div>`,
    step: `document.querySelector('.pm').classList.add('on'); new Promise((done) => document.querySelector('.pm').ontransitionend = done)`,
    fewer: true,
  },
  {
    name: 'an overlay',
    css: '#ov{position:fixed;inset:0;background:#000c}#ov[hidden]{display:none}',
    around: (table) => `${table}<div id="ov" hidden>Your session is about to end</div>`,
    step: `document.querySelector('#ov').hidden = false`,
    fewer: true,
  },
  {
    name: 'a modal dialog',
    around: (table) => `${table}<dialog>Sure? <button>Yes</button></dialog>`,
    step: `document.querySelector('dialog').showModal()`,
    fewer: true,
  },
  {
    name: 'a column of names that stays',
    css: '.sc{width:620px;overflow:auto}table{width:1500px;table-layout:fixed}td:first-child,th:first-child{position:sticky;left:0;background:#dfe8f2;width:320px}',
    around: scroller,
    step: `document.querySelector('.sc').scrollLeft = 60`,
  },
  {
    name: 'a link over the row',
    css: 'tbody tr{position:relative}td:first-child a::after{content:"";position:absolute;inset:0;z-index:2}',
  },
  {
    name: 'a row that is a link in another cell',
    css: 'tbody tr{position:relative}td:last-child a::after{content:"";position:absolute;inset:0}',
  },
];

export const PAGES: readonly StandPage[] = [...STYLED, ...SIZED, ...COVERED];
