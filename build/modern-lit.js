import MagicString from 'magic-string';

/**
 * What Lit brings for browsers without declarative shadow DOM, which Dateline does not run in, and for decorators and
 * polyfills, which it does not use: a third of a kilobyte. By the end of a file's path: what stands there, and what instead.
 */
const replacements = {
  '@lit/reactive-element/css-tag.js': [
    ['t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype', '!0'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['p?.({ReactiveElement:y}),', ''],
  ],
  'lit-element/lit-element.js': [['o?.({LitElement:i});', '']],
  'lit-html/lit-html.js': [['B?.(S,k),', '']],
};

/** Rollup plugin. A version of Lit in which one of the pieces is not found fails the build: look again then. */
export const modernLit = () => ({
  name: 'modern-lit',
  transform(code, id) {
    const file = Object.keys(replacements).find((end) => id.endsWith(`node_modules/${end}`));
    if (!file) return null;
    const shorter = new MagicString(code);
    for (const [piece, instead] of replacements[file]) {
      if (!code.includes(piece)) this.error(`No longer in ${file}: ${piece}`);
      shorter.replace(piece, instead);
    }
    return { code: shorter.toString(), map: shorter.generateMap({ hires: true }) };
  },
});
