/** Where the pages of `docs/` stand here. */
const PLACES: Readonly<Record<string, string>> = {
  embedding: 'for-portal-developers-embedding-in-five-minutes--docs',
  'state-and-events': 'for-portal-developers-state-and-events--docs',
  theming: 'for-portal-developers-theming--docs',
  'content-and-languages': 'for-portal-developers-content-and-languages--docs',
  stores: 'for-portal-developers-stores--docs',
  'the-conversation': 'for-portal-developers-the-conversation--docs',
  'gezien-en-gehoord': 'for-portal-developers-gezien-gehoord--docs',
  scoring: 'for-portal-developers-scoring--docs',
};

/** A page of `docs/`, with its links leading to where the other pages stand here. */
export function pageOf(markdown: string): string {
  return markdown.replace(/\]\((?:\.\/)?([\w-]+)\.md(#[\w-]+)?\)/g, (link, name: string) => {
    const place = PLACES[name];
    return place === undefined ? link : `](?path=/docs/${place})`;
  });
}

/** A page of `docs/` as a section of another. */
export const sectionOf = (markdown: string): string => pageOf(markdown).replace(/^#/gm, '##');
