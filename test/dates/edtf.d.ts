/** What the tests use of the `edtf` package, which brings no types. `min` and `max` are milliseconds, both inclusive. */
declare module 'edtf' {
  export default function edtf(text: string): { min: number; max: number };
  export function parse(text: string): { type: string; level: number };
}
