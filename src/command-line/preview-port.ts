import type { Server } from 'node:http';
import { Fault, WrongUse } from './fault.js';

/** Nobody but this machine can reach it. */
const loopback = '127.0.0.1';

const firstPort = 8200;
const tried = 40;

const listenAt = (server: Server, port: number): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ host: loopback, port, exclusive: true }, () => {
      server.off('error', fail);
      done();
    });
  });

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

async function listenThere(server: Server, port: number): Promise<void> {
  await listenAt(server, port).catch((error: unknown) => {
    if (codeOf(error) === 'EADDRINUSE') throw new WrongUse(`Port ${port} is taken. Name another one, or leave --port out.`);
    if (codeOf(error) === 'EACCES') throw new WrongUse(`You may not listen on port ${port}. Name one above 1023, or leave --port out.`);
    throw error;
  });
}

/** The first free port near 8200; where none is, any. */
async function listenSomewhere(server: Server): Promise<void> {
  for (const port of [...Array.from({ length: tried }, (_, index) => firstPort + index), 0]) {
    const taken = await listenAt(server, port).then(() => false, (error: unknown) => {
      if (codeOf(error) === 'EADDRINUSE' || codeOf(error) === 'EACCES') return true;
      throw error;
    });
    if (!taken) return;
  }
  throw new Fault('not-shown', 'No port of this machine is free.');
}

/** Lets a server listen on this machine alone, on the port that was asked for or on a free one. */
export const listenOn = (server: Server, port: number | undefined): Promise<void> =>
  port === undefined ? listenSomewhere(server) : listenThere(server, port);
