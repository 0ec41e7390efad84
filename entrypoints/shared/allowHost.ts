import { browser } from 'wxt/browser';
import type { HostSettings } from '../../core/index.ts';
import { ask } from './ask.ts';

/**
 * Asks the admin, in the browser's own prompt, to let License Lens work on a host. To be called right from a click.
 * The prompt may close the page that asks: what was said of the host is kept first, and the background goes on when
 * the permission is there.
 * @returns whether the admin said yes
 */
export async function allowHost(settings: HostSettings): Promise<boolean> {
  const kept = ask({ type: 'keepHost', settings });
  const origins = [`https://${settings.host.replace(/:\d+$/, '')}/*`];
  const isAllowed = await browser.permissions.request({ origins });
  await kept;
  if (isAllowed) await ask({ type: 'keepHost', settings });
  return isAllowed;
}
