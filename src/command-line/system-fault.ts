import { getSystemErrorMap } from 'node:util';
import { Fault } from './fault.js';

type Act = 'unreadable' | 'unwritable';

/** The refusals that everybody meets, in the words of somebody who knows neither Node nor errno. */
const refusals: Record<Act, Record<string, string>> = {
  unreadable: {
    ENOENT: 'There is no such file. Check its name, and the folder that you are in.',
    ENOTDIR: 'There is no such file: what stands before its name is no folder. Check its path.',
    EISDIR: 'It is a folder. Name the event file in it.',
    EACCES: 'You may not read it. Ask its owner for permission, or copy it to where you may.',
    EPERM: 'You may not read it. Ask its owner for permission, or copy it to where you may.',
  },
  unwritable: {
    ENOENT: 'Its folder does not exist. Make it first: nothing was written.',
    ENOTDIR: 'Its folder does not exist. Make it first: nothing was written.',
    EISDIR: 'It is a folder. Name a file in it: nothing was written.',
    EACCES: 'You may not write there. Choose another place, or ask for permission: nothing was written.',
    EPERM: 'You may not write there. Choose another place, or ask for permission: nothing was written.',
    EROFS: 'You may not write there. Choose another place: nothing was written.',
  },
};

const verbs: Record<Act, string> = { unreadable: 'read', unwritable: 'written' };

/** A refusal of the system as a fault of the file that was named, whichever path the system was asked for. */
export const systemFault = (error: unknown, act: Act, file: string): Fault => {
  const { code = '', errno = 0, message } = error as NodeJS.ErrnoException;
  const words = getSystemErrorMap().get(errno)?.[1] ?? message;
  return new Fault(act, refusals[act][code] ?? `It cannot be ${verbs[act]}: ${words}.`, file);
};
