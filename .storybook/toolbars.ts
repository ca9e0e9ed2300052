import { html } from 'lit';
import type { Decorator, Preview } from '@storybook/web-components-vite';

/** The class that switches a theme on; the neutral ones have none, dark is a preference of the page. */
const THEME_CLASSES: Record<string, string> = {
  utrecht: 'utrecht-theme',
  rijkshuisstijl: 'rhc-theme',
  voorbeeld: 'voorbeeld-theme',
};

const RIGHT_TO_LEFT = ['ar'];

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: {
    description: 'Language of the page',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'nl', title: 'Nederlands (je)' },
        { value: 'nl-x-u', title: 'Nederlands (u)' },
        { value: 'en', title: 'English' },
        { value: 'ar', title: 'العربية', right: 'no texts yet: tests direction' },
      ],
    },
  },
  theme: {
    description: 'Theme of the host',
    toolbar: {
      title: 'Theme',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'neutral', title: 'Neutral' },
        { value: 'neutral-dark', title: 'Neutral, dark' },
        { value: 'utrecht', title: 'Utrecht' },
        { value: 'rijkshuisstijl', title: 'Rijkshuisstijl' },
        { value: 'voorbeeld', title: 'Voorbeeld' },
      ],
    },
  },
  audience: {
    description: 'Who is looking',
    toolbar: {
      title: 'Audience',
      icon: 'user',
      dynamicTitle: true,
      items: [
        { value: 'story', title: 'Audience of the story' },
        { value: 'client', title: 'Client' },
        { value: 'professional', title: 'Professional' },
      ],
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Direction of the language' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
};

export const initialGlobals = { language: 'nl', theme: 'neutral', audience: 'story', direction: 'auto' };

/** Dresses the page of the stories as its toolbars say: what a host page would be. */
function dressPage({ language, theme, direction }: Record<string, unknown>) {
  const page = document.documentElement;
  const lang = String(language);
  page.lang = lang;
  page.dir = direction === 'auto' ? (RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr') : String(direction);
  page.dataset['theme'] = String(theme);
  page.classList.remove(...Object.values(THEME_CLASSES));
  const themeClass = THEME_CLASSES[String(theme)];
  if (themeClass) page.classList.add(themeClass);
}

export const withToolbars: Decorator = (story, { args, globals, viewMode }) => {
  dressPage(globals);
  const { audience } = globals;
  const drawn = audience === 'story' ? story() : story({ args: { ...args, audience: String(audience) } });
  // Storybook puts `lang="en"` around stories on a page of documentation.
  const { lang, dir } = document.documentElement;
  return viewMode === 'docs' ? html`<div lang=${lang} dir=${dir}>${drawn}</div>` : drawn;
};
