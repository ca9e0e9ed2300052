import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Gesprekskit',
    colorPrimary: '#0b5a6b',
    colorSecondary: '#0b5a6b',
  }),
});
