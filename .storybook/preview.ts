/// <reference types="vite/client" />
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
import '@rijkshuisstijl-community/design-tokens/dist/index.css';
import '@utrecht/design-tokens/dist/theme.css';
import './preview.css';
import '../src/define.js';
import '../src/content/en.js';
import '../src/content/nl-x-u.js';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { readable, withoutControls } from './manifest.js';
import { globalTypes, initialGlobals, withToolbars } from './toolbars.js';

// `npm run storybook` and `npm test` write the manifest first.
const [manifest] = Object.values(
  import.meta.glob('../dist/custom-elements.json', { eager: true, import: 'default' }),
);
if (manifest) setCustomElementsManifest(readable(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [withToolbars],
  argTypesEnhancers: [withoutControls],
  parameters: {
    a11y: { test: 'error' },
    controls: {
      expanded: true,
      // Only read: the documentation lists them.
      exclude: [
        'tag',
        'form',
        'validity',
        'validationMessage',
        'willValidate',
        'canUndo',
        'canRedo',
        'problems',
      ],
    },
    docs: { toc: true },
    options: {
      storySort: {
        order: [
          'Start',
          'For portal developers',
          [
            'Embedding in five minutes',
            'State and events',
            'Theming',
            'Content and languages',
            'Stores',
            'Scoring',
          ],
          'Elements',
          '*',
        ],
      },
    },
    viewport: {
      options: {
        phone: { name: 'Phone (320)', styles: { width: '320px', height: '640px' } },
        tablet: { name: 'Tablet (768)', styles: { width: '768px', height: '1024px' } },
        desktop: { name: 'Desktop (1280)', styles: { width: '1280px', height: '900px' } },
      },
    },
  },
};

export default preview;
