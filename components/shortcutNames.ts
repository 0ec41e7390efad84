/** What can be done with a key, whatever is in front: the commands of the manifest. */
export const COMMANDS = ['sidePanel', 'panel', 'nextPerson', 'licenseCheck'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** A command and the keys for it as the browser writes them; none: nothing is set. */
export interface Shortcut {
  name: CommandName;
  keys: string;
}
