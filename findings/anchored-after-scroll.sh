#!/usr/bin/env bash
# Chromium 153 (the package @sparticuz/chromium 153.0.0): a box that CSS anchors to an element (position-anchor, a
# popover with a source) goes along when what the element stands in is scrolled. But getBoundingClientRect, which lays
# out the page when it is asked, goes on to say where the box was before, while it says of the element where it is now:
# until the next frame. Whoever compares the two after a scroll, and makes up for the distance, moves the box away.
# Firefox 153 answers in the same way, unless the box is laid out anew for another reason.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund @sparticuz/chromium@153.0.0 puppeteer-core@25.16.0 >/dev/null
cat > run.mjs <<'JS'
import chromium from '@sparticuz/chromium';
import { launch } from 'puppeteer-core';

const browser = await launch({
  args: [...chromium.args, '--no-sandbox'],
  executablePath: await chromium.executablePath(),
  headless: 'shell',
});
try {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html>
    <style>#list{height:200px;overflow:auto}#inner{height:1000px;padding-top:80px}
      #box{position:fixed;position-anchor:auto;margin:0;border:0;inset:anchor(top) auto auto anchor(right)}</style>
    <div id="list"><div id="inner"><a id="name" href="#">Name</a></div></div><button id="box" popover="manual">x</button>`);
  const seen = await page.evaluate(async () => {
    const [list, name, box] = ['list', 'name', 'box'].map((id) => document.getElementById(id));
    const gap = () => Math.round(box.getBoundingClientRect().top - name.getBoundingClientRect().top);
    const frame = () => new Promise(requestAnimationFrame);
    box.showPopover({ source: name });
    await frame();
    await frame();
    const gaps = { before: gap() };
    list.scrollTop = 30;
    gaps.after = gap();
    await frame();
    await frame();
    gaps.frames = gap();
    return gaps;
  });
  console.log(JSON.stringify(seen));
} finally {
  await browser.close();
}
JS
seen=$(node run.mjs)
expected='{"before":0,"after":30,"frames":0}'
echo 'A popover anchored to a name in a list that is scrolled by 30 px: how far it is said to be below the name'
echo "  seen:     $seen"
echo '  expected: 30 px right after the scroll, and 0 two frames later'
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
