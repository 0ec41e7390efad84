import { About, Privacy } from './About.tsx';
import { followKept } from './dataState.ts';
import { Policy } from './PolicySection.tsx';
import { Prices } from './rules/Prices.tsx';
import { Rules } from './rules/Rules.tsx';
import { followSettings } from './rules/state.ts';
import { Sync } from './SyncSection.tsx';
import { followSync } from './syncState.ts';
import { YourData } from './YourData.tsx';

/** Loads what these sections show: what came later would move what is about to be clicked. */
export async function follow(): Promise<void> {
  await Promise.all([followKept(), followSync()]);
  await followSettings();
}

/** The sections below those that are seen first. */
export const Rest = () => (
  <>
    <Rules />
    <Prices />
    <YourData />
    <Sync />
    <Policy />
    <Privacy />
    <About />
  </>
);
