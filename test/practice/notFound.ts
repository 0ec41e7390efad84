import { html } from './html.ts';
import { layout } from './layout.ts';
import { json, page, type Reply } from './routes/route.ts';
import type { Tenant } from './tenants.ts';

export function notFound(tenant: Tenant, path: string): Reply {
  if (path.startsWith('/api/')) return json({ Message: 'Not found' }, 404);
  const isClassic = path === '/classic' || path.startsWith('/classic/');
  const root = isClassic ? '/classic' : '';
  const content = html`<div class="empty">
    <h1>Page not found</h1>
    <p>There is nothing at this address. It may have been moved, or you may not have access to it.</p>
    <p><a class="button" href="${root}/agenda">Back to the agenda</a></p>
  </div>`;
  const generation = isClassic ? 'classic' : 'modern';
  return page(layout(tenant, { title: 'Page not found', path: '/', generation, content }), 404);
}
