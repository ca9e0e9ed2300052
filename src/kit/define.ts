/** A class that can be registered as a custom element. */
type ElementClass = CustomElementConstructor;

/**
 * Registers `elementClass` as `tag`, once. A tag that is taken (by another copy or version of the kit, say) is left as it is,
 * and a class that already has a tag is registered through a subclass. Never throws for either.
 * @returns the class behind the tag
 */
export function defineOnce(
  tag: string,
  elementClass: ElementClass,
  registry: CustomElementRegistry,
): ElementClass {
  const taken = registry.get(tag);
  if (taken) return taken;
  try {
    registry.define(tag, elementClass);
    return elementClass;
  } catch {
    const another = class extends elementClass {};
    registry.define(tag, another);
    return another;
  }
}
