import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { layers } from './scripts/eslint/layers.mjs';

/** What a page with a strict Content Security Policy and Trusted Types blocks, or a renamed element breaks. */
const blockedImports = [
  {
    name: 'lit/directives/style-map.js',
    message: 'Blocked by strict hosts: set custom properties on an element.',
  },
  { name: 'lit/directives/unsafe-html.js', message: 'Blocked by strict hosts: write a template.' },
  { name: 'lit/directives/unsafe-svg.js', message: 'Blocked by strict hosts: write a template.' },
  {
    name: 'lit/decorators.js',
    importNames: ['customElement'],
    message: 'Importing a class registers nothing: use <name>.define.ts.',
  },
  {
    name: 'lit/decorators/custom-element.js',
    message: 'Importing a class registers nothing: use <name>.define.ts.',
  },
];

const blockedSyntax = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Blocked by strict hosts: write a template or set textContent.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: 'Blocked by strict hosts: use el.style.setProperty().',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write/]",
    message: 'Blocked by strict hosts.',
  },
];

/** A kit without network, storage, cookies or globals, unless the portal hands in a store. */
const privacy = [
  ...[
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
  ].map((name) => ({ name, message: 'No network or storage outside src/stores.' })),
  { name: 'event', message: 'Use the event that the listener is given.' },
];

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'dist-demo/',
      'storybook-static/',
      'coverage/',
      '.cache/',
      'scripts/pure-globals.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Parsing drops keys that are not known beforehand.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Lit calls the listeners of a template on their element.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    settings: { wc: { elementBaseClasses: ['LitElement', 'StateElement'] } },
    rules: {
      // Event maps are put into three interfaces of the DOM.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      ...litA11y.configs.recommended.rules,
      'lit/no-legacy-imports': 'error',
      'lit/no-template-arrow': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'wc/no-method-prefixed-with-on': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'demo/**/*.js'],
    plugins: { lit },
    rules: {
      'lit/ban-attributes': ['error', 'style'],
      'no-restricted-imports': ['error', { paths: blockedImports }],
      'no-restricted-syntax': ['error', ...blockedSyntax],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { gesprekskit: { rules: { layers } } },
    rules: { 'gesprekskit/layers': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/stores/**'],
    rules: {
      'no-restricted-globals': ['error', ...privacy],
      'no-restricted-properties': [
        'error',
        { object: 'document', property: 'cookie' },
        { object: 'navigator', property: 'sendBeacon' },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/require-await': 'off',
      // A cell of a bad state may hold anything.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `equal()` is typed as if it could be asynchronous, for comparing DOM trees.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      // Chai asserts with properties.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  {
    // TypeScript checks the names in these (`tsconfig.scripts.json`, `demo/`).
    files: ['**/*.mjs', '**/*.js'],
    rules: {
      'no-undef': 'off',
      'no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  { files: ['scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
);
