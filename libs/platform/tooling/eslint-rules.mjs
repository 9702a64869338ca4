// Rules of our own: what the layers of a domain may import, no text outside the catalogues, no left and right.

/** Which layers of any library a layer may import; its own is always allowed. */
const layerMay = {
  contract: ['contract', 'permissions', 'messages', 'formats'],
  rules: ['contract', 'permissions', 'messages', 'formats'],
  server: ['contract', 'rules', 'server', 'permissions', 'messages', 'formats'],
  web: ['contract', 'rules', 'web', 'permissions', 'messages', 'formats', ''],
};
/** The packages that an inner layer may import; the outer ones are free. */
const packagesOf = { contract: ['zod/mini'], rules: [] };
const layerOf = (path) => /libs\/[^/]+\/(contract|rules|server|web)\//.exec(path)?.[1];
/** The layer that an import names, '' for a whole library (only `ui` has none). */
const importedLayer = (source, file) => {
  const alias = /^@cursus\/([^/]+)(?:\/([^/]+))?/.exec(source);
  if (alias) return alias[1] === 'ui' ? '' : (alias[2] ?? '');
  if (!source.startsWith('.')) return undefined;
  const path = new URL(source, `file://${file}`).pathname;
  return layerOf(`${path}/`) ?? undefined;
};

const layersOfADomain = {
  meta: { type: 'problem', messages: { wrong: 'The {{ from }} layer may not import {{ to }}.' }, schema: [] },
  create(context) {
    const from = layerOf(context.filename);
    if (!from) return {};
    const see = (node) => {
      if (!node.source || node.importKind === 'type') return;
      const source = node.source.value;
      const foreign = !source.startsWith('.') && !source.startsWith('@cursus/');
      if (foreign && packagesOf[from] && !packagesOf[from].includes(source)) {
        return context.report({ node, messageId: 'wrong', data: { from, to: source } });
      }
      const to = importedLayer(source, context.filename);
      if (to === undefined || to === from || layerMay[from].includes(to)) return;
      // Pictures of `ui` are data, which a rule that draws HTML may use.
      if (from === 'rules' && node.source.value.startsWith('@cursus/ui/')) return;
      context.report({ node, messageId: 'wrong', data: { from, to: to || 'ui' } });
    };
    return { ImportDeclaration: see, ExportNamedDeclaration: see, ExportAllDeclaration: see };
  },
};

/** Attributes whose value is read or heard. */
const spoken = new Set([
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder'],
  ...['title', 'alt', 'placeholder', 'label', 'hint', 'lead', 'legend', 'caption', 'summary', 'description'],
]);
/** The product's name is the same in every language. */
const hasWords = (text) => /\p{L}{2,}/u.test(text.replaceAll('Cursus', ''));
/** What an expression writes out as it stands: a string, or the fixed parts of a template. */
const textsOf = (node) => {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked ?? value.raw);
  if (node?.type === 'ConditionalExpression') return [node.consequent, node.alternate].flatMap(textsOf);
  if (node?.type === 'LogicalExpression') return textsOf(node.right);
  if (node?.type === 'JSXExpressionContainer') return textsOf(node.expression);
  return [];
};
const noLiteralText = {
  meta: { type: 'problem', messages: { text: 'Text belongs into the message catalogues: “{{ text }}”.' }, schema: [] },
  create(context) {
    if (!/\/(web|shell|pages)\/[^]*\.tsx$|libs\/ui\/[^]*\.tsx$/.test(context.filename)) return {};
    const report = (node, text) => hasWords(text) && context.report({ node, messageId: 'text', data: { text: text.trim().slice(0, 40) } });
    return {
      JSXText: (node) => report(node, node.value),
      // `{'words'}` between tags; what stands in an attribute is looked at below.
      'JSXElement > JSXExpressionContainer, JSXFragment > JSXExpressionContainer': (node) =>
        textsOf(node).forEach((text) => report(node, text)),
      JSXAttribute(node) {
        if (spoken.has(node.name.name)) textsOf(node.value).forEach((text) => report(node, text));
      },
    };
  },
};

const physical =
  /\b(?:margin|padding|border|inset)-(?:left|right)\b|\b(?:text-align|float|clear):\s*(?:left|right)\b|(?<![-\w])(?:left|right):\s*[\d.-]/;
const physicalName = /^(?:scroll)?(?:margin|padding|border)(?:Top|Bottom)?(?:Left|Right)/i;
const sided = new Set(['textAlign', 'float', 'clear']);
const noPhysicalDirection = {
  meta: {
    type: 'problem',
    messages: { physical: 'Use logical directions (inline-start, inline-end): right-to-left breaks otherwise.' },
    schema: [],
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'physical' });
    return {
      Literal: (node) => typeof node.value === 'string' && physical.test(node.value) && report(node),
      TemplateElement: (node) => physical.test(node.value.raw) && report(node),
      Property(node) {
        const name = node.key.name ?? node.key.value;
        const side = node.value.type === 'Literal' && ['left', 'right'].includes(node.value.value);
        if (physicalName.test(name) || (sided.has(name) && side)) report(node);
      },
      // `left` and `right` are fine names of other things, so only a style is asked.
      'JSXAttribute[name.name="style"] Property[key.name=/^(left|right)$/]': report,
    };
  },
};

export default {
  rules: { 'layers-of-a-domain': layersOfADomain, 'no-literal-text': noLiteralText, 'no-physical-direction': noPhysicalDirection },
};
