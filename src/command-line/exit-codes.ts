/** How the command line ends: well, with problems found, or used wrongly. */
export const exitCodes = { well: 0, problems: 1, wrongUse: 2 } as const;
