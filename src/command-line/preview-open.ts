import { spawn } from 'node:child_process';

/** What opens an address in the reader's browser. Windows' `start` would need a shell. */
const opener = (platform: NodeJS.Platform): [program: string, ...flags: string[]] => {
  if (platform === 'darwin') return ['open'];
  return platform === 'win32' ? ['rundll32.exe', 'url.dll,FileProtocolHandler'] : ['xdg-open'];
};

/** Opens an address in the browser, without a shell; `failed` is called where there is none to open it. */
export function openAddress(address: string, failed: () => void, platform = process.platform): void {
  const [program, ...flags] = opener(platform);
  const child = spawn(program, [...flags, address], { stdio: 'ignore', detached: true });
  child.once('error', failed);
  child.once('exit', (code) => code && failed());
  child.unref();
}
