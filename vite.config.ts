import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { embedPlugin } from './site/embed-plugin.ts';
import { hostingPlugin } from './site/hosting-plugin.ts';
import { pagesPlugin } from './site/pages-plugin.ts';
import { questionnairesPlugin } from './site/questionnaires-plugin.ts';

const appPlugins = (mode: string) => [
  react(),
  questionnairesPlugin(import.meta.dirname, mode !== 'production'),
];

export default defineConfig(({ mode }) => ({
  plugins: [
    ...appPlugins(mode),
    embedPlugin(import.meta.dirname),
    pagesPlugin(() => appPlugins(mode)),
    hostingPlugin(),
  ],
  base: './',
  appType: 'mpa',
  build: {
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Whatever the first screens need comes in one file: left alone, what lazy screens share with them is a file each.
      output: { codeSplitting: { groups: [{ name: 'first', test: /\/src\/app\/main\.tsx$/ }] } },
    },
  },
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: [
            'tests/{scoring,instrument,session,report,content,i18n,storage,people,sharing,fhir,desk,practice}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/{ui,screens}/**/*.test.tsx', 'tests/embed/**/*.test.ts'],
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
