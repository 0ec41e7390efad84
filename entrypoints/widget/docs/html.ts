const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it is written in HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** A text in which `these` are code. */
export const prose = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** A table; the first cell of each row is a name. */
export const table = (caption: string, headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption)}"><table>
<caption>${escaped(caption)}</caption>
<thead><tr>${headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('')}</tr></thead>
<tbody>${rows
        .map(([name = '', ...cells]) => {
          const others = cells.map((cell) => `<td>${prose(cell)}</td>`).join('');
          return `<tr><th scope="row"><code>${escaped(name)}</code></th>${others}</tr>`;
        })
        .join('\n')}</tbody>
</table></div>`;
