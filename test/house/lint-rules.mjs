// Two lint rules of our own: no markup from strings, no inline style. A host's security policy (no inline style,
// Trusted Types) refuses both at run time; here they are refused while they are written.

const MARKUP_PROPERTIES = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const MARKUP_METHODS = new Set(['insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'parseHTMLUnsafe']);

const nameOf = (member) => (member.computed ? member.property.value : member.property.name);

const noMarkupFromStrings = {
  meta: { type: 'problem', messages: { markup: '{{name}} makes markup from a string. Use a lit template.' } },
  create(context) {
    const report = (node, name) => context.report({ node, messageId: 'markup', data: { name } });
    return {
      AssignmentExpression({ left }) {
        if (left.type === 'MemberExpression' && MARKUP_PROPERTIES.has(nameOf(left))) report(left, nameOf(left));
      },
      CallExpression({ callee }) {
        if (callee.type !== 'MemberExpression') return;
        const name = nameOf(callee);
        const isDocumentWrite = name === 'write' && callee.object.name === 'document';
        if (MARKUP_METHODS.has(name) || isDocumentWrite) report(callee, name);
      },
      TemplateElement(part) {
        const binding = /\.(innerHTML|outerHTML|srcdoc)=$/.exec(part.value.raw);
        if (binding) report(part, binding[1]);
      },
    };
  },
};

const noInlineStyle = {
  meta: { type: 'problem', messages: { style: 'A style attribute is refused by the hosts’ policy. Use a class or a custom property.' } },
  create: (context) => ({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.name !== 'html' && tag.name !== 'svg') return;
      for (const part of quasi.quasis) {
        if (/\sstyle\s*=|<style[\s>]|<script[\s>]|\son[a-z]+\s*=/i.test(part.value.raw)) context.report({ node: part, messageId: 'style' });
      }
    },
    CallExpression(node) {
      const { callee } = node;
      const isSetAttribute = callee.type === 'MemberExpression' && nameOf(callee) === 'setAttribute';
      if (isSetAttribute && node.arguments[0]?.value === 'style') context.report({ node, messageId: 'style' });
    },
  }),
};

export default {
  meta: { name: 'gov-form' },
  rules: { 'no-markup-from-strings': noMarkupFromStrings, 'no-inline-style': noInlineStyle },
};
