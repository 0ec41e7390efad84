import type { Protocol } from 'puppeteer-core';
import { openAndRead, type World } from '../browser/world.ts';
import type { Place, Sources } from './sources.ts';

/** What script of the extension holds on a page, in bytes, by the source file in which it was made. */
export interface Held {
  files: ReadonlyMap<string, number>;
  functions: ReadonlyMap<string, number>;
}

/** One object in about so many bytes is looked at. */
const EVERY = 1024;

const add = (to: Map<string, number>, key: string, bytes: number) => to.set(key, (to.get(key) ?? 0) + bytes);

/**
 * What is held of a page that was read, by who made it.
 * @throws Error where nothing of the extension's was seen
 */
export async function heldOn(world: World, path: string, sources: Sources): Promise<Held> {
  const { page } = world;
  // From there on the browser stays in one process.
  await page.goto(world.ours('/empty'));
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.startSampling', { samplingInterval: EVERY });
  await openAndRead(world, path);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { profile } = await session.send('HeapProfiler.stopSampling');
  await session.detach();
  const files = new Map<string, number>();
  const functions = new Map<string, number>();
  const visit = (node: Protocol.HeapProfiler.SamplingHeapProfileNode, around: Place | undefined): void => {
    const place = sources.placeOf(node.callFrame) ?? around;
    if (place) add(files, place.file, node.selfSize);
    if (place) add(functions, `${place.file} ${place.name}`, node.selfSize);
    for (const child of node.children) visit(child, place);
  };
  visit(profile.head, undefined);
  if (files.size === 0) throw new Error(`nothing that the extension holds of ${path} was seen`);
  return { files, functions };
}
