/** How the command line ends: well, with problems found, or used wrongly. */
export const exitCodes = { well: 0, problems: 1, wrongUse: 2 } as const;

/** The command line was used in a way that it does not know; the message says how it is used. */
export class WrongUse extends Error {}
