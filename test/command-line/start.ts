import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'src/command-line/dateline.ts');
const nobody = 65534;

/** What the program wrote, and the code it ended with. */
export type Ended = { stdout: string; stderr: string; code: number | null };

/** `stdin` and `stdout`: open files that a shell would have led there. */
type Start = { cwd?: string; input?: string | Buffer; as?: 'somebody-else'; stdin?: number; stdout?: number };

const isRoot = process.getuid?.() === 0;

/** Who may do everything is refused nothing: a test of refusals starts the program as somebody else. */
const uidOf = (as: Start['as']): SpawnOptions => (as && isRoot ? { uid: nobody, gid: nobody } : {});

/** Why a refusal by permissions cannot be tried here; false where it can. */
export const cannotBeRefused: string | false =
  process.platform === 'win32' ? 'this system keeps no such permissions'
  : spawnSync('test', ['-r', program], uidOf('somebody-else')).status !== 0 ? 'who is refused cannot read the sources either'
  : false;

/** Starts the program from its sources, without waiting for its end. */
export const begin = (flags: string[], { cwd, as, stdin, stdout }: Start = {}) =>
  spawn(process.execPath, ['--import', import.meta.resolve('tsx'), program, ...flags], {
    ...uidOf(as),
    cwd,
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'), NO_COLOR: '1' },
    stdio: [stdin ?? 'pipe', stdout ?? 'pipe', 'pipe'],
    // One that waits for ever fails its test and holds up no other.
    timeout: 60_000,
  });

/** Starts the program from its sources, gives it `input` to read, and waits for its end. */
export const start = async (flags: string[], options: Start = {}): Promise<Ended> => {
  const child = begin(flags, options);
  // A program that was used wrongly ends without reading.
  child.stdin?.on('error', () => undefined).end(options.input ?? '');
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const [stdout, stderr, code] = await Promise.all([child.stdout ? text(child.stdout) : '', text(child.stderr!), ended]);
  return { stdout, stderr, code };
};

/** A folder with these files, that everybody may look into; gone after the tests. */
export const folderWith = (files: Record<string, string | Buffer>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};

export const contentOf = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

/** The lines of standard error as the JSON that each of them has to be. */
export const told = (stderr: string): Record<string, unknown>[] => stderr.trimEnd().split('\n').map((line) => JSON.parse(line));
