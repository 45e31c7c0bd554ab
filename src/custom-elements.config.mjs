// What the custom elements manifest is made from: editors and documentation read it to know <gov-form>'s attributes.
// Only public elements are in it, at the address where the package has them; a base class of our own is not named.
const PUBLIC_TAGS = new Set(['gov-form']);

const isPublic = ({ tagName }) => PUBLIC_TAGS.has(tagName);

const publicElementsOnly = {
  name: 'public-elements-only',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations.filter(isPublic));
    const withoutOrigin = ({ inheritedFrom: _origin, ...member }) => member;
    const asPublished = ({ members = [], attributes = [], superclass: _base, ...declaration }) => ({
      ...declaration,
      superclass: { name: 'LitElement', package: 'lit' },
      attributes: attributes.map(withoutOrigin),
      members: members.filter(({ privacy = 'public' }) => privacy === 'public').map(withoutOrigin),
    });
    customElementsManifest.modules = [
      {
        kind: 'javascript-module',
        path: 'dist/index.js',
        declarations: declarations.map(asPublished),
        exports: declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: 'dist/index.js' } })),
      },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        exports: declarations.map(({ name, tagName }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: 'dist/index.js' },
        })),
      },
    ];
  },
};

export default {
  globs: ['src/ui/**/*.ts', 'src/gov-form.ts', 'src/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicElementsOnly],
};
