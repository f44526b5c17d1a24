/** The part of a file that is sent: its first and last byte, and what is said of it. */
export type SentRange = { status: 200 | 206 | 416; start: number; end: number; headers: Record<string, string> };

/**
 * The part of a file of `size` bytes that a `Range` header asks for. Players ask for parts, and Safari plays nothing that it gets no
 * part of. Of several parts, and of what cannot be read, the whole is sent (RFC 9110, 14.2).
 */
export function rangeOf(header: string | undefined, size: number): SentRange {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  const accepts = { 'Accept-Ranges': 'bytes' };
  if (!first && !last) return { status: 200, start: 0, end: size - 1, headers: { ...accepts, 'Content-Length': String(size) } };
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  if (start >= size || end < start) return { status: 416, start: 0, end: -1, headers: { 'Content-Range': `bytes */${size}` } };
  const sent = { 'Content-Range': `bytes ${start}-${end}/${size}`, 'Content-Length': String(end - start + 1) };
  return { status: 206, start, end, headers: { ...accepts, ...sent } };
}
