import MagicString from 'magic-string';

/** Every call of `Error(…)` in a syntax tree that is given something to say. */
function errorsIn(node, found = []) {
  if (Array.isArray(node)) for (const child of node) errorsIn(child, found);
  else if (node && typeof node === 'object') {
    if (/^(Call|New)Expression$/.test(node.type) && node.callee.name === 'Error' && node.arguments.length) found.push(node);
    errorsIn(Object.values(node), found);
  }
  return found;
}

/**
 * Rollup plugin: Lit's errors without their sentences. They are for who writes a template wrongly, which our tests find before
 * any page does, and weigh half a kilobyte.
 */
export const withoutMessages = () => ({
  name: 'without-messages',
  transform(code, id) {
    if (!/node_modules\/(lit-|@lit\/|@lit-labs\/)/.test(id) || !code.includes('Error(')) return null;
    const shorter = new MagicString(code);
    for (const { arguments: said } of errorsIn(this.parse(code))) shorter.remove(said[0].start, said.at(-1).end);
    return { code: shorter.toString(), map: shorter.generateMap({ hires: true }) };
  },
});
