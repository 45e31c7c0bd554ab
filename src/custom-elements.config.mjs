// What the custom elements manifest is made from: editors and documentation read it to know <gov-form>'s attributes.
export default {
  globs: ['src/ui/**/*.ts', 'src/index.ts', 'src/define.ts'],
  exclude: ['**/*.d.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
