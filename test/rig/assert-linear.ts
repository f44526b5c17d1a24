import assert from 'node:assert/strict';

/** Processor time of the quickest of several runs, in microseconds: what else the machine does adds to it, never takes away. */
function cost(work: () => void): number {
  const runs = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user;
  });
  return Math.min(...runs);
}

/**
 * Ten times the input takes about ten times as long, and a quadratic step would make it a hundred: forty leaves room for
 * what else the process does meanwhile. What takes less than two milliseconds is too little to compare.
 */
export function assertLinear(make: (size: number) => () => void, size: number): void {
  const [small, large] = [make(size), make(size * 10)];
  cost(small);
  const ratio = cost(large) / Math.max(cost(small), 2000);
  assert.ok(ratio < 40, `ten times the input took ${ratio.toFixed(1)} times as long`);
}
