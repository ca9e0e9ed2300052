import * as v from 'valibot';

const plural = v.looseObject({
  zero: v.optional(v.string()),
  one: v.optional(v.string()),
  two: v.optional(v.string()),
  few: v.optional(v.string()),
  many: v.optional(v.string()),
  other: v.string(),
});

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/));

/** One text of a pack. `dist/schemas/content-pack.schema.json` is made from this and the pack around it. */
export const contentItemSchema = v.looseObject({
  id,
  source: v.pipe(v.string(), v.regex(/\S/)),
  text: v.optional(v.union([v.string(), v.array(v.string()), plural])),
  hidden: v.optional(v.boolean()),
});

/** The texts of one piece in one language. */
export const contentPackSchema = v.looseObject({
  piece: id,
  items: v.array(contentItemSchema),
});

/** A text per plural category of `Intl.PluralRules`; `other` is always there. */
type PluralText = v.InferOutput<typeof plural>;

/** A line, several lines, or a line per plural category. `{name}` stands for something filled in. */
export type ContentText = string | string[] | PluralText;

/** One text: what it is for (`id`), where in the methods it comes from (`source`), and the words. */
export type ContentItem = v.InferOutput<typeof contentItemSchema>;

/**
 * The texts of one piece in one language. A portal's own pack may hold only the items it adds, replaces
 * or hides (`"hidden": true`).
 */
export type ContentPack = v.InferOutput<typeof contentPackSchema>;
