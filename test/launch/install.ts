import { ensureBrowser } from './find.ts';

/** Once, before the first test file: files that run side by side would each begin to install. */
export default function installBrowsers(): void {
  ensureBrowser(['chromium']);
  ensureBrowser(['firefox']);
}
