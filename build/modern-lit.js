import MagicString from 'magic-string';

/**
 * What Lit brings for browsers without declarative shadow DOM, which Dateline does not run in, and for decorators,
 * reflected properties and polyfills, which it does not use: half a kilobyte. By the end of a file's path: what stands there, and what instead.
 */
const replacements = {
  '@lit/reactive-element/css-tag.js': [
    ['t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype', '!0'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    // Our styles are flat lists of what `css` made.
    ['static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}', 'static finalizeStyles(s){return s}'],
    // What an accessor of the class itself, and a default that is no attribute, ask for.
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
    ['const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}', ''],
    ['i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s))', '(this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))'],
    ['if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;', 'if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!f(h,s))return;'],
    ['this[e]=r??this._$Ej?.get(e)??r,', 'this[e]=r,'],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['p?.({ReactiveElement:y}),', ''],
    // No property of ours is reflected to its attribute.
    ['_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}', ''],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    ['toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},', ''],
  ],
  'lit-element/lit-element.js': [
    ['o?.({LitElement:i});', ''],
    [',s.litElementHydrateSupport?.({LitElement:i})', ''],
  ],
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
