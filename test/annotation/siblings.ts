import { SCROLLER, scroller } from './pages.ts';
import type { StandPage } from './staffPage.ts';

/** Further pages of the same kinds, made before anything was mended on them. */
export const SIBLINGS: readonly StandPage[] = [
  {
    name: 'the document is a column with gaps, and styles all that is in it',
    css: 'html{display:flex;flex-direction:column;gap:24px}html > *{margin:7px!important;display:block!important;position:static!important}:root > :last-child:not(body){padding:30px!important;border:9px solid!important}',
  },
  {
    name: 'a cell with two elements is another one',
    css: 'td:has(> :nth-child(2)){padding:40px!important}tr:has(button){outline:4px solid red}td > :first-child:last-child{font-size:18px}',
  },
  { name: 'all but the body is hidden', css: 'html > :not(body){display:none!important;visibility:hidden!important}' },
  {
    name: 'names cut after a line, in cells that show nothing outside',
    css: 'table{table-layout:fixed;width:560px}th:first-child{width:170px}td{contain:paint}.cl{display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;overflow:hidden}',
    cell: (link) => `<div class="cl">${link}</div>`,
  },
  {
    name: 'rows that are drawn only near the window',
    css: '.r{content-visibility:auto;contain-intrinsic-size:auto 40px}',
    isGrid: true,
  },
  {
    name: 'a tag with a box of its own behind each name',
    css: '.tg{margin-left:12px;padding:2px 9px;border-radius:9px;background:#e3e7ec;color:#52606d}',
    cell: (link) => `${link}<span class="tg">Telehealth</span>`,
  },
  {
    name: 'a tag in a frame behind each name, in little room',
    css: 'table{table-layout:fixed;width:640px}th:first-child{width:230px}.tg{display:inline-block;margin-left:8px;padding:0 14px;border:2px solid #52606d}',
    cell: (link) => `${link}<b class="tg">LPC</b>`,
  },
  { name: 'a link as wide as its cell, in capitals', css: 'td a{display:block;width:100%;text-transform:uppercase}' },
  {
    name: 'a link of several boxes with a picture in front',
    css: 'td:first-child a{display:inline-flex;gap:8px;align-items:center}td:first-child a::before{content:"";width:24px;height:24px;border-radius:50%;background:#ccd}',
  },
  {
    name: 'a head and a column that stay',
    css: '.sc{width:620px;height:220px;overflow:auto}table{width:1500px;table-layout:fixed}thead th{position:sticky;top:0;background:#eef2f6;z-index:2}td:first-child,th:first-child{position:sticky;left:0;background:#dfe8f2;width:320px;z-index:1}',
    around: scroller,
    step: `document.querySelector('.sc').scrollTo(90, 33)`,
    fewer: true,
  },
  {
    name: 'a foot that stays',
    css: `${SCROLLER}.ft{position:sticky;bottom:0;background:#17324d;height:44px}`,
    around: (table) => `<div class="sc">${table}<div class="ft"><button>Save</button></div></div>`,
    step: `document.querySelector('.sc').scrollTop = 20`,
    fewer: true,
  },
  {
    name: 'a drawer that slides in',
    css: '.dr{position:fixed;inset:0 auto 0 0;width:420px;background:#fff;transform:translateX(-100%);transition:transform .1s}.dr.on{transform:none}',
    around: (table) => `${table}<div class="dr"><a href="#a">Clients</a></div>`,
    step: `document.querySelector('.dr').classList.add('on'); new Promise((done) => document.querySelector('.dr').ontransitionend = done)`,
    fewer: true,
  },
  {
    name: 'a chat launcher and a toast',
    css: '.ch,.to{position:fixed;background:#06c}.ch{left:130px;top:180px;width:60px;height:60px;border-radius:50%}.to{left:40px;top:330px;width:300px;height:50px}',
    around: (table) => `${table}<button class="ch">?</button><div class="to" role="status">Saved</div>`,
    fewer: true,
  },
  {
    name: 'a dialog over a dialog',
    css: 'dialog{width:500px;height:200px}dialog dialog{width:300px;height:90px}',
    around: (table) => `${table}<dialog id="a">Levels<dialog id="b">Sure? <button>Yes</button></dialog></dialog>`,
    step: `document.querySelector('#a').showModal(); document.querySelector('#b').showModal()`,
    fewer: true,
  },
  {
    name: 'a dialog that is closed again',
    around: (table) => `${table}<dialog>Sure? <button>Yes</button></dialog>`,
    step: `const d = document.querySelector('dialog'); d.showModal(); new Promise(requestAnimationFrame).then(() => d.close())`,
  },
  { name: 'names that are edited in place', cell: (link) => `<div contenteditable="true">${link}</div>` },
  { name: 'rows that are dragged', around: (t) => t.replaceAll('<tr ', '<tr draggable="true" ') },
  { name: 'a scaled list that is turned a little', css: 'main{scale:.8;rotate:.4deg;transform-origin:0 0}' },
  { name: 'cells that are zoomed', css: 'td{zoom:1.4}' },
  {
    name: 'the smallest fonts that a person allows',
    css: '*{font-size:max(18px,1em)!important}table{table-layout:fixed;width:700px}th:first-child{width:220px}',
  },
  {
    name: 'a sign-in over the list',
    css: '#si{position:fixed;inset:0;background:#fff}',
    around: (table) => `${table}<div id="si" hidden><form>Password <input type="password"></form></div>`,
    step: `document.querySelector('#si').hidden = false`,
    fewer: true,
  },
  {
    name: 'a menu that hides the rest from screen readers',
    css: '.mn{position:absolute;right:20px;top:60px;background:#fff;border:1px solid}',
    around: (table) => `${table}<div class="mn" role="menu" hidden><button role="menuitem">Details</button></div>`,
    step: `document.body.append(document.querySelector('.mn')); document.querySelector('.mn').hidden = false; document.querySelector('main').setAttribute('aria-hidden', 'true')`,
  },
  {
    name: 'a menu that makes the rest inert',
    css: '.mn{position:absolute;right:20px;top:60px;background:#fff;border:1px solid}',
    around: (table) => `${table}<div class="mn" role="menu" hidden><button role="menuitem">Details</button></div>`,
    step: `document.body.append(document.querySelector('.mn')); document.querySelector('.mn').hidden = false; document.querySelector('main').inert = true`,
  },
  { name: 'a page turned around', css: 'html{background:#fff;filter:invert(1) hue-rotate(180deg)}', isDark: true },
  { name: 'a list alone turned around', css: 'main{background:#fff;filter:invert(100%)}', isDark: true },
  { name: 'a dark list on a light page', css: 'table{background:#10161d}td,a{color:#dde}', isDark: true },
  { name: 'a narrow window', wide: 320 },
  {
    name: 'a narrow window, text spacing',
    wide: 320,
    css: '*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}',
  },
  { name: 'a narrow window, right to left', wide: 320, css: 'html{direction:rtl}th,td{text-align:right}', fewer: true },
  ...[0.5, 0.67, 0.8, 1.25, 1.5, 2, 3].map((zoom) => ({ name: `the window at ${zoom * 100} %`, zoom })),
];
