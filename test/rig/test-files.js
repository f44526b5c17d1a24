import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const prefix = '/test-file/';
const types = { '.json': 'application/json', '.svg': 'image/svg+xml', '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The path is normalised from a root, so that `..` cannot leave the checkout. */
const fileFor = (path) => join(process.cwd(), normalize(`/${decodeURIComponent(path.slice(prefix.length))}`));

/**
 * Serves files of the checkout as badly as a test needs, at `/test-file/<path>?…`:
 * `status=500`, `delay=200` (milliseconds before the answer), `type=text/html` (content type),
 * `length=100` (only the first bytes), `body=…` (this text in place of a file; the path may then be any).
 */
export const testFiles = () =>
  async function testFile(context, next) {
    if (!context.path.startsWith(prefix)) return next();
    const { status, delay, type, length, body } = context.query;
    if (delay) await pause(Number(delay));
    const whole = body === undefined ? await readFile(fileFor(context.path)).catch(() => undefined) : Buffer.from(body);
    context.status = Number(status ?? (whole ? 200 : 404));
    context.set('content-type', type ?? types[extname(context.path)] ?? 'text/plain');
    context.set('cache-control', 'no-store');
    context.body = whole?.subarray(0, length === undefined ? undefined : Number(length)) ?? '';
    return undefined;
  };
