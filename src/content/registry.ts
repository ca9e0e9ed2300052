import { safeParse } from 'valibot';
import { plainJson, pointer } from '../model/json.js';
import { BUILT_IN_LOCALE, languageOf, localeChain, normaliseLocale } from './locale.js';
import { contentItemSchema, contentPackSchema, type ContentItem, type ContentPack } from './pack.js';

/** An item of a pack that could not be used; the rest of the pack is. */
export interface ContentProblem {
  /** Where: a JSON Pointer into the pack (or the array of packs). */
  readonly path: string;
  readonly message: string;
}

type Items = Map<string, ContentItem>;

/** What portals add. */
const registered = new Map<string, Items>();
/** What the kit's own language modules bring; a portal's texts go before it, whichever came first. */
const provided = new Map<string, Items>();
const listeners = new Set<() => void>();
const cache = new Map<string, Layer[][]>();

/** The texts of one locale, and whether they are in another language than was asked for. */
interface Layer {
  readonly locale: string;
  readonly items: Items;
  readonly lang: string | undefined;
}

/**
 * Adds texts for `locale`, for all elements on the page, also those that are shown already.
 * Items replace those with the same id; `"hidden": true` hides one. Items that are not valid are left out and told.
 * @param locale a BCP 47 tag, such as `nl`, `nl-x-u` (the *u* form) or `en-GB`
 * @param packs one pack or several: the content of `content/<locale>/<piece>.json`
 * @returns the problems found, none if all is well
 * @example registerContent('nl', {piece: 'capability-list', items: [{id: 'intro.purpose', source: 'Gemeente X', text: '…'}]})
 */
export function registerContent(
  locale: string,
  packs: ContentPack | readonly ContentPack[],
): ContentProblem[] {
  return take(registered, locale, packs);
}

/** Adds the kit's own texts for a language, below those of a portal. */
export function provideContent(locale: string, packs: readonly ContentPack[]): void {
  take(provided, locale, packs);
}

function take(into: Map<string, Items>, locale: unknown, packs: unknown): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const input = plainJson(packs, (path, code) => problems.push({ path, message: code }));
  if (typeof locale === 'string' && normaliseLocale(locale)) {
    const items = itemsOf(into, locale);
    if (Array.isArray(input)) {
      input.forEach((pack, index) => {
        takePack(items, pack, pointer('', index), problems);
      });
    } else takePack(items, input, '', problems);
  } else problems.push({ path: '', message: 'expected a language tag' });
  if (problems.length > 0) {
    console.warn(
      `gesprekskit: registerContent left out what it could not read (${String(locale)}):`,
      problems,
    );
  }
  cache.clear();
  for (const listener of listeners) listener();
  return problems;
}

function takePack(into: Items, pack: unknown, path: string, problems: ContentProblem[]): void {
  const { piece, items } = (pack ?? {}) as { piece?: unknown; items?: unknown };
  if (!safeParse(contentPackSchema.entries.piece, piece).success || !Array.isArray(items)) {
    problems.push({ path, message: 'expected {"piece": "…", "items": […]}' });
    return;
  }
  items.forEach((item: unknown, at) => {
    const result = safeParse(contentItemSchema, item);
    if (result.success) {
      into.set(`${String(piece)}:${result.output.id}`, result.output);
      return;
    }
    const [{ path: steps, message }] = result.issues;
    const where = steps?.map((step) => String(step.key)) ?? [];
    problems.push({ path: ['items', at, ...where].reduce(pointer, path), message });
  });
}

function itemsOf(into: Map<string, Items>, locale: string): Items {
  const key = normaliseLocale(locale);
  let items = into.get(key);
  if (!items) {
    items = new Map<string, ContentItem>();
    into.set(key, items);
  }
  return items;
}

/** Calls `listener` after texts were added. Returns the function that ends it. */
export function onContentChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The texts a piece brings with it, so that it works with nothing registered. */
export interface BuiltInContent {
  /** Names the set in the cache. */
  readonly name: string;
  /** The Dutch packs: of the piece itself and of what it shares with others. */
  readonly packs: readonly ContentPack[];
}

/** One text as found. */
export interface FoundText {
  readonly item: ContentItem;
  /** The locale it was written for. */
  readonly locale: string;
  /** Set where the text is in another language than asked for, to mark it with. */
  readonly lang: string | undefined;
}

/** Looks texts up for one piece and one language. */
export interface Texts {
  /** Set where all texts are in another language than asked for. */
  readonly lang: string | undefined;
  /**
   * Finds the text of `id`, or nothing where it does not exist or is hidden.
   * @param variant wording to prefer, where a language has it: `<id>.<variant>`
   */
  find(id: string, variant?: string): FoundText | undefined;
}

/** The texts of a piece in the language asked for, falling back per text. */
export function textsFor(builtIn: BuiltInContent, locale: string): Texts {
  const layers = layersFor(builtIn, normaliseLocale(locale));
  const pieces = builtIn.packs.map((pack) => pack.piece);
  return {
    lang: layers.flat()[0]?.lang,
    find(id, variant) {
      const ids = variant ? [`${id}.${variant}`, id] : [id];
      for (const piece of pieces) {
        for (const group of layers) {
          for (const wanted of ids) {
            for (const layer of group) {
              const item = layer.items.get(`${piece}:${wanted}`);
              if (item?.hidden) return undefined;
              if (item?.text !== undefined) return { ...layer, item };
            }
          }
        }
      }
      return undefined;
    },
  };
}

/** From near to far. In a group the wording that was asked for comes first, whichever of its locales has it. */
function layersFor(builtIn: BuiltInContent, locale: string): Layer[][] {
  const key = `${builtIn.name} ${locale}`;
  let layers = cache.get(key);
  if (!layers) {
    const chain = localeChain(locale);
    const near = chain.filter((tag) => languageOf(tag) === languageOf(locale));
    const far = chain.filter((tag) => !near.includes(tag));
    layers = [near, far].flatMap((tags) =>
      [registered, provided].map((source) =>
        tags.flatMap((tag) =>
          [source.get(tag), source === provided && tag === BUILT_IN_LOCALE && builtInItems(builtIn)].flatMap(
            (items) => (items ? layer(tag, items, locale) : []),
          ),
        ),
      ),
    );
    cache.set(key, layers);
  }
  return layers;
}

function layer(locale: string, items: Items, asked: string): Layer {
  return { locale, items, lang: languageOf(locale) === languageOf(asked) ? undefined : locale };
}

const builtInCache = new WeakMap<BuiltInContent, Items>();

function builtInItems(builtIn: BuiltInContent): Items {
  let items = builtInCache.get(builtIn);
  if (!items) {
    items = new Map(
      builtIn.packs.flatMap((pack) => pack.items.map((item) => [`${pack.piece}:${item.id}`, item] as const)),
    );
    builtInCache.set(builtIn, items);
  }
  return items;
}
