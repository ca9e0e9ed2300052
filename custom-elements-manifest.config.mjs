const HIDDEN = new Set(['private', 'protected']);

/** Hooks of Lit and of the kit's base class say nothing to who uses an element. */
const HOOKS = new Set([
  'content',
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'adoptedCallback',
  'formAssociatedCallback',
  'formDisabledCallback',
  'formResetCallback',
  'formStateRestoreCallback',
  'createRenderRoot',
  'willUpdate',
  'update',
  'updated',
  'firstUpdated',
  'shouldUpdate',
  'render',
  'styles',
  'shadowRootOptions',
  'formAssociated',
]);

/** What every form-associated element has, under the names and with the meaning of the browser's own controls. */
const FORM_CONTROL = new Map([
  ['form', 'The form it belongs to, as on native form controls.'],
  ['validity', 'What is not valid about it, as on native form controls.'],
  ['validationMessage', 'What to tell when it is not valid, as on native form controls.'],
  ['willValidate', 'Whether it is checked when its form is sent, as on native form controls.'],
  ['checkValidity', 'Whether it is valid; fires `invalid` when not, as on native form controls.'],
  ['reportValidity', 'The same, and tells the user, as on native form controls.'],
]);

const described = (member) => ({
  ...member,
  description: member.description ?? FORM_CONTROL.get(member.name),
});

const isPublic = ({ name, privacy }) =>
  !HIDDEN.has(privacy) && !name?.startsWith('_') && !name?.startsWith('#') && !HOOKS.has(name);

/** Elements, and the classes they get their members from. */
const isOfElement = ({ path, declarations = [] }) =>
  path.startsWith('src/elements/') ||
  declarations.some(({ superclass }) => superclass?.name.endsWith('Element'));

/** Keeps what a portal developer can use. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(isOfElement);
    for (const declaration of customElementsManifest.modules.flatMap(
      ({ declarations = [] }) => declarations,
    )) {
      const { members = [], attributes = [] } = declaration;
      const hidden = new Set(members.filter((member) => !isPublic(member)).map(({ name }) => name));
      if (declaration.members) declaration.members = members.filter(isPublic).map(described);
      if (declaration.attributes)
        declaration.attributes = attributes.filter(({ fieldName }) => !hidden.has(fieldName));
      // The analyzer takes the argument of an event's constructor for a name; the kit's names have a tag in front.
      if (declaration.events)
        declaration.events = declaration.events.filter(({ name }) => name?.includes('-'));
    }
  },
});

/** Sources are TypeScript in src/; what is published is JavaScript in dist/. */
const publishedPaths = () => {
  const published = (path) => path?.replace(/^(\/?)src\//, '$1dist/').replace(/\.ts$/, '.js');
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== 'object') return;
    for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = published(node[key]);
    Object.values(node).forEach(visit);
  };
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      visit(customElementsManifest.modules);
    },
  };
};

export default {
  globs: [
    'src/elements/*/*.element.ts',
    'src/elements/*/*.base.ts',
    'src/elements/*/*.define.ts',
    'src/kit/**/*.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), publishedPaths()],
};
