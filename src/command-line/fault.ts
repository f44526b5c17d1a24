import { exitCodes } from './exit-codes.js';

/** What keeps the program from doing what it was asked for. */
export type FaultCode = 'wrong-use' | 'unreadable' | 'unwritable' | 'not-shown';

/** Such a fault. The message is for whoever started the program: what is wrong, and what to do; `file` is where. */
export class Fault extends Error {
  constructor(readonly code: FaultCode, message: string, readonly file?: string) {
    super(message);
  }

  get exitCode(): number {
    return this.code === 'wrong-use' ? exitCodes.wrongUse : exitCodes.problems;
  }
}

/** The command line was used in a way that it does not know; the message says how it is used. */
export class WrongUse extends Fault {
  constructor(message: string) {
    super('wrong-use', message);
  }
}
