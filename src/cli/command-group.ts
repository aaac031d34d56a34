/** What a command is for; the first screen of the help has a line for each. */
export const COMMAND_GROUPS = ['look', 'after', 'learn', 'setup'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];
