/*
 * Rules of the lint that oxlint has none for: `duebook/restricted-syntax` refuses what a selector matches
 * (https://eslint.org/docs/latest/extend/selectors), `duebook/no-dupe-args` two parameters of one name,
 * which scripts without "use strict" may have.
 */

const restrictedSyntax = {
  meta: {
    schema: {
      type: 'array',
      items: {
        type: 'object',
        properties: { selector: { type: 'string' }, message: { type: 'string' } },
        required: ['selector', 'message'],
        additionalProperties: false,
      },
    },
  },
  create: ({ options, report }) =>
    Object.fromEntries(
      options.map(({ selector, message }) => [selector, (node) => report({ node, message })]),
    ),
};

/** Where a parameter is no plain name, the parser itself refuses a second one of its name. */
const noDupeArgs = {
  create: ({ report }) => ({
    ':function'({ params }) {
      const names = params.map(({ name }) => name);
      for (const [at, node] of params.entries()) {
        if (node.type !== 'Identifier' || names.indexOf(node.name) === at) continue;
        report({ node, message: `Two parameters are called ${node.name}.` });
      }
    },
  }),
};

export default {
  meta: { name: 'duebook' },
  rules: { 'no-dupe-args': noDupeArgs, 'restricted-syntax': restrictedSyntax },
};
