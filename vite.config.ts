import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { pagesPlugin } from './site/pages-plugin.ts';
import { questionnairesPlugin } from './site/questionnaires-plugin.ts';

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    questionnairesPlugin(import.meta.dirname, mode !== 'production'),
    pagesPlugin(),
  ],
  base: './',
  appType: 'mpa',
  build: { cssCodeSplit: false, modulePreload: { polyfill: false } },
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: [
            'tests/{scoring,instrument,session,report,content,i18n,storage,people,sharing,fhir,desk}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/{ui,screens}/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        test: { name: 'house', environment: 'node', include: ['tests/house/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          globalSetup: ['tests/journeys/kit/global-setup.ts'],
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
}));
