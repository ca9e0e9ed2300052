import type { Preview } from '@storybook/web-components-vite';

interface Named {
  readonly name: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly cssParts?: readonly Named[] }[];
  }[];
}

/** Parts under the names stylesheets use: Storybook mixes up a part and a property that are called the same. */
export function readable(manifest: unknown): Manifest {
  const { modules, ...rest } = manifest as Manifest;
  return {
    ...rest,
    modules: modules.map(({ declarations = [], ...module }) => ({
      ...module,
      declarations: declarations.map((declaration) => ({
        ...declaration,
        cssParts: declaration.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
      })),
    })),
  };
}

const NOTHING_TO_SET = new Set(['events', 'css shadow parts', 'css custom properties', 'slots']);

/** Events and parts are there to read. */
export const withoutControls: NonNullable<Preview['argTypesEnhancers']>[number] = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [
      name,
      NOTHING_TO_SET.has(String(type.table?.category)) ? { ...type, control: false } : type,
    ]),
  );
