import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { embedPlugin } from './site/embed-plugin.ts';
import { hostingPlugin } from './site/hosting-plugin.ts';
import { offlinePlugin } from './site/offline-plugin.ts';
import { pagesPlugin } from './site/pages-plugin.ts';
import { partsPlugin } from './site/parts-plugin.ts';
import { runtimePlugin } from './site/runtime-plugin.ts';
import { questionnairesPlugin } from './site/questionnaires-plugin.ts';

const appPlugins = (mode: string) => [
  react(),
  questionnairesPlugin(import.meta.dirname, mode !== 'production'),
];

/** The first page, and what other pages share with it. */
const START =
  /virtual:mooring-item-pages|\/src\/(app\/(load-welcome-page|words-with-start|screens\/welcome\/|parts\/kept-check|practice\/(practice-|offered-forms)|wiring\/place-to-go-on)|i18n\/(format|words\/en\/start)|session\/expected-minutes|ui\/harbour).*\.(tsx?|json)$/;

/** The entry, and its styles. */
const FIRST = /\/index-[\w-]{8}\.(js|css)$/;

/** The way to all other pages. */
const LATER =
  /\/src\/(app\/(later-views|load-later-page|words-of-screens|parts\/(use-few-at-first|use-labels|use-person-names))|i18n\/word-files|content\/article-ids|ui\/tick).*\.tsx?$/;

/** What stands behind the last statement, and is fetched while somebody answers. */
const RESULT =
  /\/src\/(app\/(result|screens\/(review|results))\/|app\/parts\/(answer-label|charts-missing|compiled-key|deferred|dimension-look|no-result|say|score-sheet|take-of|then-now-table|use-charts|when-awake|when-near)|report\/|scoring\/|session\/raw-answers|ui\/(dot-mark|position-bar|print-button|scroll-region|shape)).*\.tsx?$/;

/** What reads that which is stored on a device. */
const STORED =
  /\/node_modules\/(zod\/|@scure\/base\/|@noble\/hashes\/(_u64|utils|_md|sha2))|\/src\/(session\/(crc32|export-file|zod|parse-json|read-|same-check|travel|sheet-for-file)|sharing\/(envelope|homework-codec|name-trust|limits|byte-|hex|language-tag|recipient-bytes|ref-codec|target-codec)|app\/wiring\/(read-|sheet-fit|noted-for|recover-sheets|take-in-)).*\.[jt]s$/;

/** Heavy sweeps, which `npm test` runs and `npm run test:fast` does not. */
const SWEEPS = [
  // A passphrase is slow to try, by design.
  'tests/desk/key-of-the-desk.test.ts',
  'tests/desk/replies.test.ts',
  'tests/sharing/sealing.test.ts',
  'tests/fhir/score-expressions.test.ts',
  'tests/fhir/valid-resources.test.ts',
  'tests/hostile/strings.test.ts',
  'tests/hostile/device.test.ts',
  'tests/instrument/hostile-files.test.ts',
  'tests/practice/hostile.test.ts',
  'tests/session/wiring/recover.test.ts',
  // Not heavy, but it fills the page that all tests of screens share.
  'tests/screens/floor.test.tsx',
  'tests/sharing/fuzz.test.ts',
  // Pictures of codes, read by a decoder of somebody else.
  'tests/sharing/qr.test.ts',
];

/** The same for screens: passphrases again, hostile texts, and every page in turn. */
const SCREEN_SWEEPS = [
  'tests/embed/hostile.test.ts',
  'tests/screens/desk.test.tsx',
  'tests/screens/every-page.test.tsx',
  'tests/screens/key.test.tsx',
  'tests/screens/website-snippets.test.tsx',
];

/** Journeys that measure time: one after another, with nothing beside them. */
const ALONE = ['tests/journeys/embed-*.test.ts'];

/** Tests that wait for a browser or a disk most of the time share the machine. */
const TOGETHER = { maxWorkers: 2, sequence: { groupOrder: 1 } } as const;

const SCREENS = {
  environment: 'jsdom',
  setupFiles: 'tests/screens/kit/empty-tab.ts',
  isolate: false,
  restoreMocks: true,
} as const;

const JOURNEYS = {
  globalSetup: 'tests/journeys/kit/global-setup.ts',
  environment: 'node',
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // Under load a page takes its time; what must be fast is measured, not waited for.
  expect: { poll: { timeout: 10_000 } },
} as const;

export default defineConfig(({ mode }) => ({
  plugins: [
    ...appPlugins(mode),
    embedPlugin(import.meta.dirname),
    partsPlugin(),
    runtimePlugin(),
    pagesPlugin(() => appPlugins(mode)),
    ...offlinePlugin(),
    hostingPlugin(),
  ],
  base: './',
  appType: 'mpa',
  build: {
    modulePreload: {
      polyfill: false,
      // The first bundle is on every page already.
      resolveDependencies: (_file, needed) => needed.filter((file) => !FIRST.test(file)),
    },
    rolldownOptions: {
      // Whatever the first screens need comes in one file: left alone, what lazy screens share with them is a file each.
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'first', tags: ['$initial'], priority: 3 },
            { name: 'start', test: START, priority: 2 },
            { name: 'later', test: LATER, priority: 2 },
            { name: 'result', test: RESULT, priority: 2 },
            { name: 'stored', test: STORED, priority: 2 },
            { name: 'styles', test: /\.module\.css$/, priority: 1 },
          ],
        },
      },
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
            'tests/{scoring,instrument,session,report,content,i18n,storage,people,sharing,fhir,desk,practice,hostile,bench}/**/*.test.ts',
          ],
          exclude: SWEEPS,
          // These tests leave nothing behind in memory, and reading every module anew for each file costs most of the time.
          isolate: false,
          restoreMocks: true,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: { name: 'sweeps', environment: 'node', include: SWEEPS, ...TOGETHER },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          ...SCREENS,
          include: ['tests/{ui,screens}/**/*.test.tsx', 'tests/embed/**/*.test.ts'],
          exclude: [...SWEEPS, ...SCREEN_SWEEPS],
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: { name: 'screen sweeps', ...SCREENS, include: SCREEN_SWEEPS, ...TOGETHER },
      },
      {
        extends: true,
        test: {
          name: 'house',
          environment: 'node',
          include: ['tests/house/**/*.test.ts'],
          isolate: false,
          restoreMocks: true,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          ...JOURNEYS,
          include: ['tests/journeys/**/*.test.ts'],
          exclude: ALONE,
          isolate: false,
          ...TOGETHER,
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          ...JOURNEYS,
          include: ALONE,
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
}));
