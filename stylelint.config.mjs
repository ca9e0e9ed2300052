/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  reportNeedlessDisables: true,
  rules: {
    // Public names carry the kit's prefix, names inside an element start with an underscore; the rest is read from
    // design tokens of a host.
    'custom-property-pattern': [
      '^(_|gesprekskit-|basis-|nl-|utrecht-|ams-)[a-z0-9-]+$',
      { message: 'Name a custom property --gesprekskit-… (public) or --_… (inside an element)' },
    ],
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    'no-descending-specificity': null,
    'selector-max-id': 0,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
  },
  overrides: [
    { files: ['src/**/*.ts'], customSyntax: 'postcss-lit' },
    {
      // The host's own page: its names are not ours.
      files: ['demo/**/*.css', 'stories/**/*.css', '.storybook/**/*.css'],
      rules: { 'custom-property-pattern': null },
    },
  ],
};
