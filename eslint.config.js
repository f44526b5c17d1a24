import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { walls } from './build/walls.js';

const errors = (prefix, rules) => Object.fromEntries(rules.map((rule) => [`${prefix}/${rule}`, 'error']));

/** Rules that need types are few: they read the whole project. */
const typed = {
  files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts'],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-floating-promises': [
      'error',
      { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] }] },
    ],
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    '@typescript-eslint/only-throw-error': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
};

const everywhere = {
  linterOptions: { noInlineConfig: true },
  rules: {
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'max-lines': ['error', 300],
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'no-new-func': 'error',
    'no-param-reassign': 'error',
    'no-var': 'error',
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
    'object-shorthand': 'error',
    'prefer-const': 'error',
  },
};

const typescript = {
  files: ['**/*.ts'],
  rules: {
    '@typescript-eslint/consistent-type-definitions': 'off',
    '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  },
};

const elements = {
  files: ['src/**/*.ts', 'stories/**/*.ts'],
  plugins: { lit, wc, 'lit-a11y': litA11y },
  rules: {
    'max-lines-per-function': ['error', 40],
    'lit/attribute-names': ['error', { convention: 'kebab' }],
    // Without no-classfield-shadowing: fields are assigned in the constructor here (useDefineForClassFields is off).
    ...errors('lit', [
      'attribute-value-entities',
      'binding-positions',
      'lifecycle-super',
      'no-duplicate-template-bindings',
      'no-invalid-escape-sequences',
      'no-invalid-html',
      'no-legacy-imports',
      'no-legacy-template-syntax',
      'no-private-properties',
      'no-property-change-update',
      'no-template-bind',
      'no-this-assign-in-render',
      'no-useless-template-literals',
      'no-value-attribute',
      'prefer-nothing',
      'prefer-static-styles',
      'quoted-expressions',
      'value-after-constraints',
    ]),
    ...errors('wc', [
      'attach-shadow-constructor',
      'guard-define-call',
      'max-elements-per-file',
      'no-child-traversal-in-attributechangedcallback',
      'no-closed-shadow-root',
      'no-constructor-attributes',
      'no-constructor-params',
      'no-customized-built-in-elements',
      'no-invalid-element-name',
      'no-invalid-extends',
      'no-method-prefixed-with-on',
      'no-self-class',
      'no-typos',
      'require-listener-teardown',
    ]),
    // Without no-redundant-role: Safari forgets that a list without bullets is one, unless its role is written.
    ...errors('lit-a11y', [
      'alt-text',
      'anchor-is-valid',
      'aria-activedescendant-has-tabindex',
      'aria-attr-valid-value',
      'aria-attrs',
      'aria-role',
      'aria-unsupported-elements',
      'click-events-have-key-events',
      'definition-list',
      'heading-hidden',
      'iframe-title',
      'img-redundant-alt',
      'list',
      'mouse-events-have-key-events',
      'no-access-key',
      'no-aria-slot',
      'no-autofocus',
      'no-distracting-elements',
      'no-invalid-change-handler',
      'obj-alt',
      'role-has-required-aria-attrs',
      'role-supports-aria-attr',
      'scope',
      'tabindex-no-positive',
      'valid-lang',
    ]),
  },
};

const machine = {
  files: ['*.js', 'build/**', 'test/**/*.js', 'bench/**/*.js'],
  languageOptions: { globals: globals.nodeBuiltin },
};

const tests = {
  files: ['test/**/*.ts'],
  rules: {
    // Chai's assertions are expressions.
    '@typescript-eslint/no-unused-expressions': 'off',
    'no-restricted-properties': [
      'error',
      ...['describe', 'it', 'test', 'suite'].map((object) => ({ object, property: 'only', message: 'The others would not run.' })),
    ],
  },
};

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'custom-elements.json', 'storybook-static/'] },
  js.configs.recommended,
  tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts'] })),
  everywhere,
  typescript,
  typed,
  elements,
  machine,
  tests,
  walls,
);
