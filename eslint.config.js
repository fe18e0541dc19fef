import biome from 'eslint-config-biome';
import tseslint from 'typescript-eslint';

const CORE = '{domain,gazetteer,languages,article,text,claims,events,records,review,publish,pipeline}';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'data/', 'fixtures/', '**/*.{js,cjs,mjs}', 'vitest.config.ts'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },
  {
    // The core is pure: time, chance and the world come in as arguments.
    files: [`src/${CORE}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'setTimeout', 'setInterval', 'setImmediate'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core asks no clock: take the time as an argument.' },
        { object: 'Math', property: 'random', message: 'The core takes no chance: take the value as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The core asks no clock.' },
      ],
    },
  },
  biome,
);
