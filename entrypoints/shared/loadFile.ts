/** What a worker has to load scripts with. Chrome lets it load later only those that it has loaded while it was installed. */
interface Worker {
  importScripts?: (...files: string[]) => void;
}
const world = globalThis as Worker;

export const isWorker = (): boolean => world.importScripts !== undefined;

/** Adds a script to a page of our own. */
const addScript = (file: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(file));
    };
    document.head.append(script);
  });

/**
 * Runs a script of the package here: in a worker, or in a page of our own.
 * @param file its place in the package: `/words/popup.es.js`
 * @throws where it cannot be loaded
 */
export async function loadFile(file: string): Promise<void> {
  if (world.importScripts) world.importScripts(file);
  else await addScript(file);
}

/** So that a worker can load these later. To be called at its start. */
export function keepAtHand(files: readonly string[]): void {
  if (!isWorker()) return;
  addEventListener('install', () => {
    // One that is missing is said to be when it is asked for: it takes no others with it.
    for (const file of files) loadFile(file).catch(() => undefined);
  });
}
