// Rules of our own: what the layers of a domain may import, no text outside the catalogues, no left and right.

/** Which layers of any library a layer may import; its own is always allowed. */
const layerMay = {
  contract: ['contract', 'permissions', 'messages', 'formats'],
  rules: ['contract', 'permissions', 'messages', 'formats'],
  server: ['contract', 'rules', 'server', 'permissions', 'messages', 'formats'],
  web: ['contract', 'rules', 'web', 'permissions', 'messages', 'formats', ''],
};
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
  meta: { type: 'problem', messages: { wrong: 'The {{ from }} layer may not import {{ to }}.' } },
  create(context) {
    const from = layerOf(context.filename);
    if (!from) return {};
    const see = (node) => {
      if (!node.source || node.importKind === 'type') return;
      const to = importedLayer(node.source.value, context.filename);
      if (to === undefined || to === from || layerMay[from].includes(to)) return;
      // Pictures of `ui` are data, which a rule that draws HTML may use.
      if (from === 'rules' && node.source.value.startsWith('@cursus/ui/')) return;
      context.report({ node, messageId: 'wrong', data: { from, to: to || 'ui' } });
    };
    return { ImportDeclaration: see, ExportNamedDeclaration: see, ExportAllDeclaration: see };
  },
};

/** Attributes whose value is read or heard. */
const spoken = new Set(['aria-label', 'title', 'alt', 'placeholder', 'label', 'hint', 'lead', 'legend', 'caption']);
const hasWords = (text) => /\p{L}{2,}/u.test(text);
const noLiteralText = {
  meta: { type: 'problem', messages: { text: 'Text belongs into the message catalogues: “{{ text }}”.' } },
  create(context) {
    if (!/\/(web|shell|pages)\/[^]*\.tsx$|libs\/ui\/[^]*\.tsx$/.test(context.filename)) return {};
    const report = (node, text) => hasWords(text) && context.report({ node, messageId: 'text', data: { text: text.trim().slice(0, 40) } });
    return {
      JSXText: (node) => report(node, node.value),
      JSXAttribute(node) {
        if (spoken.has(node.name.name) && node.value?.type === 'Literal') report(node, String(node.value.value));
      },
    };
  },
};

const physical =
  /\b(?:margin|padding|border|inset)-(?:left|right)\b|\b(?:text-align|float|clear):\s*(?:left|right)\b|(?<![-\w])(?:left|right):\s*[\d.-]/;
const physicalNames = new Set(['marginLeft', 'marginRight', 'paddingLeft', 'paddingRight', 'borderLeft', 'borderRight']);
const noPhysicalDirection = {
  meta: { type: 'problem', messages: { physical: 'Use logical directions (inline-start, inline-end): right-to-left breaks otherwise.' } },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'physical' });
    return {
      Literal: (node) => typeof node.value === 'string' && physical.test(node.value) && report(node),
      TemplateElement: (node) => physical.test(node.value.raw) && report(node),
      Property: (node) => physicalNames.has(node.key.name) && report(node),
    };
  },
};

export default {
  rules: { 'layers-of-a-domain': layersOfADomain, 'no-literal-text': noLiteralText, 'no-physical-direction': noPhysicalDirection },
};
