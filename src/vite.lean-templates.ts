// Takes the white space out of style sheets and templates at build time: a minifier must not touch what stands in a
// template literal, so it would be sent to every citizen. Line breaks stay, or a space, so nothing grows together.
import type { Plugin } from 'vite';

export function leanTemplates(): Plugin {
  return {
    name: 'gov-form-lean-templates',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('.css.ts')) return { code: code.replace(/css`[^`]*`/g, leanStyles), map: null };
      if (/\/src\/(ui|fields|text)\/[^?]*\.ts$/.test(id)) return { code: code.replace(MARKUP_LINE, ' ').replace(/\n[ \t]+/g, '\n'), map: null };
      return undefined;
    },
  };
}

/** Where a line begins with a tag, its end, an attribute or a value: no line of code does. */
const MARKUP_LINE = /\n[ \t]+(?=<\/?[a-z]|>|\$\{|[.@?]?[\w-]+=["$])/g;

function leanStyles(template: string): string {
  return template
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .replace(/#([\da-f])\1([\da-f])\2([\da-f])\3\b/g, '#$1$2$3')
    .replaceAll(';}', '}');
}
