import { transform } from 'esbuild';
import MagicString from 'magic-string';

/** All tagged templates of a syntax tree that have one of these tags. */
function taggedTemplates(node, tags, found = []) {
  if (Array.isArray(node)) for (const child of node) taggedTemplates(child, tags, found);
  else if (node && typeof node === 'object') {
    if (node.type === 'TaggedTemplateExpression' && tags.includes(node.tag.name)) found.push(node);
    taggedTemplates(Object.values(node), tags, found);
  }
  return found;
}

/** esbuild knows nesting and container queries, which the minifiers made for older CSS break or drop. */
async function minifyCss({ cooked }) {
  const { code, warnings } = await transform(cooked, { loader: 'css', minify: true, charset: 'utf8' });
  if (warnings.length) throw new Error(`${warnings[0].text} in ${cooked}`);
  return code.trimEnd().replace(/[\\`]|\$\{/g, '\\$&');
}

/** White space that goes over a line's end is layout of the source: one space says as much in HTML. */
const minifyHtml = ({ raw }) => raw.replace(/\s*\n\s*/g, ' ');

/** Whether a module may hold templates; what else looks like one is found by the syntax tree to be none. */
export const hasTemplates = (code) => /\b(css|html|svg)\s*`/.test(code);

/** Rollup plugin: css`` without expressions by esbuild, and white space in html`` and svg``. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code) {
    if (!hasTemplates(code)) return null;
    const minified = new MagicString(code);
    for (const { tag, quasi } of taggedTemplates(this.parse(code), ['css', 'html', 'svg'])) {
      if (tag.name === 'css' && quasi.expressions.length) continue;
      const minify = tag.name === 'css' ? minifyCss : minifyHtml;
      for (const part of quasi.quasis) if (part.end > part.start) minified.update(part.start, part.end, await minify(part.value));
    }
    return { code: minified.toString(), map: minified.generateMap({ hires: true }) };
  },
});
