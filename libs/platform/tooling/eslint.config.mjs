import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import typescript from 'typescript-eslint';
import cursus from './eslint-rules.mjs';

const layers = ['floor', 'person', 'activity', 'journey', 'outcome', 'observer'];
/** A layer may import itself where its domains may know each other, and everything below it. */
const mayKnow = (layer) => {
  const below = layers.slice(0, layers.indexOf(layer));
  // Activities know neither each other nor enrolment: `learning` brings them together.
  return layer === 'activity' ? below : [...below, layer];
};

export default typescript.config(
  { ignores: ['**/node_modules', 'dist', 'data', '.nx', '**/*.d.ts'] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  {
    plugins: { '@nx': nx, cursus },
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          // Pages are fetched when they are opened, while their domain's contract is known from the start.
          checkDynamicDependenciesExceptions: ['.*'],
          enforceBuildableLibDependency: false,
          depConstraints: [
            ...layers.map((layer) => ({
              sourceTag: `layer:${layer}`,
              onlyDependOnLibsWithTags: mayKnow(layer).map((name) => `layer:${name}`),
            })),
            { sourceTag: 'layer:app', onlyDependOnLibsWithTags: ['*'] },
          ],
        },
      ],
      'cursus/layers-of-a-domain': 'error',
      'cursus/no-literal-text': 'error',
      'cursus/no-physical-direction': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['apps/local/**', 'apps/api/cli.ts', 'apps/api/seed.ts', '**/tooling/**', '**/*.bench.*', 'e2e/**', 'docker/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        document: 'readonly',
        window: 'writable',
        performance: 'readonly',
        fetch: 'readonly',
        FormData: 'readonly',
        setTimeout: 'readonly',
        addEventListener: 'readonly',
        self: 'readonly',
        caches: 'readonly',
        location: 'readonly',
        URL: 'readonly',
        Response: 'readonly',
        Buffer: 'readonly',
        clients: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  // French sets spaces that do not break before its punctuation.
  { files: ['apps/api/database/seeds/**'], rules: { 'no-irregular-whitespace': 'off' } },
  // Tests and the gallery show example texts, and look at whole modules.
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.integration-spec.ts', '**/gallery/**', '**/gallery.tsx', 'e2e/**', '**/testing/**'],
    rules: { 'cursus/no-literal-text': 'off', 'cursus/layers-of-a-domain': 'off' },
  },
  // What the rules refuse stands there on purpose.
  { files: ['libs/platform/tooling/eslint-rules.spec.ts'], rules: { 'cursus/no-physical-direction': 'off' } },
  // Tests compose the whole product; the launcher and the benches run without the alias, on Node alone.
  {
    files: [
      'libs/platform/testing/**',
      '**/*.spec.ts',
      '**/*.integration-spec.ts',
      'apps/local/**',
      'apps/worker/**',
      'e2e/**',
      'docker/**',
    ],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
);
