import assert from 'node:assert/strict';
import { it } from 'node:test';
import { rollup } from 'rollup';
import { minifyTemplates } from '../../build/minify-templates.js';

/** Bundles a module as the build does, and gives what its templates were given by their tags. */
async function bundled(source: string): Promise<Record<string, string>> {
  const module = { name: 'module', resolveId: (id: string) => id, load: () => source };
  const bundle = await rollup({ input: 'module.js', plugins: [module, minifyTemplates()] });
  const { output } = await bundle.generate({ format: 'es' });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

const tags = 'const css = (a, ...b) => a.join("…"), html = css;';

it('keeps nested rules, container queries and important declarations of a style sheet', async () => {
  const { sheet } = await bundled(`${tags} export const sheet = css\`
    :host { display: block !important; container: dateline / inline-size; }
    [part~='event'] { & > h3 { color: red; &:hover { color: blue; } } @container dateline (inline-size < 30em) { padding: 0; } }
    @supports (font: -apple-system-body) { p { margin: calc(var(--a, 1em) * -1); } }\``);
  assert.ok(sheet);
  for (const part of ['display:block!important', '&:hover{color:#00f}', '@container dateline (inline-size < 30em){padding:0}', 'var(--a, 1em)']) {
    assert.ok(sheet.includes(part), `${part} in ${sheet}`);
  }
  assert.ok(!sheet.includes('\n'));
});

it('keeps backslashes, backticks and quotation marks of a style sheet', async () => {
  const { sheet } = await bundled(`${tags} export const sheet = css\`p::before { content: '“\\\\a0\\\`\\\\24{' } .a\\\\:b { top: 0 }\``);
  assert.equal(sheet, 'p:before{content:"“\u00a0`${"}.a\\:b{top:0}');
});

it('leaves a style sheet with expressions, and every space of a template that is not layout of its source', async () => {
  const templates = await bundled(`${tags} export const sheet = css\`p { \${'top: 0'} }\`; export const template = html\`
    <p class="a  b">\${1}  <b>c</b>
      d</p>\``);
  assert.equal(templates.sheet, 'p { … }');
  assert.equal(templates.template, ' <p class="a  b">…  <b>c</b> d</p>');
});

it('fails on a style sheet that cannot be read', async () => {
  await assert.rejects(bundled(`${tags} export const sheet = css\`p { color: }}\``));
});
