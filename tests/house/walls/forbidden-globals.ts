import { Visitor, parseSync, type ESTree } from 'vite';
import type { SourceFile } from './read-tree.ts';

/** No code of the product sends anything, makes code from text, or writes markup past React. */
const NOWHERE = [
  'eval',
  'Function',
  'fetch',
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
  'document.cookie',
  'cookieStore',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
];
/** The files that may ask for something: a practice's own file, and the site's own files to keep for when there is no connection. */
const READ_FILES = [
  'src/app/practice/fetch-practice-file.ts',
  'src/worker/keep-files.ts',
  'src/worker/practice-file.ts',
  'src/worker/sw.ts',
];
/** The lower floors know no clock, no chance and no browser: what they need comes in as a parameter. */
const NOT_IN_PURE_FOLDERS = [
  'Date',
  'performance',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'window',
  'globalThis',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'console',
  'process',
];
const PURE_FOLDERS = /^src\/(?:scoring|report|instrument|session)\//;
const GLOBAL_OBJECTS = ['window', 'globalThis', 'self'];
const MARKUP_MEMBERS = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'sendBeacon'];

function memberNameOf(node: ESTree.MemberExpression): string | null {
  const { computed, property } = node;
  if (!computed) return property.type === 'Identifier' ? property.name : null;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
}

/** Every global name that the code may mean: `Date`, `Math.random`, `fetch` (also as `window.fetch`). */
function namesIn({ path, text }: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const labels = new Set<number>();
  const label = (node: ESTree.Node, isComputed: boolean): void => {
    if (!isComputed && node.type === 'Identifier') labels.add(node.start);
  };
  new Visitor({
    MemberExpression: (node) => {
      label(node.property, node.computed);
      const member = memberNameOf(node);
      if (member === null) return;
      const object = node.object.type === 'Identifier' ? node.object.name : '';
      if (GLOBAL_OBJECTS.includes(object) || MARKUP_MEMBERS.includes(member)) names.add(member);
      names.add(`${object}.${member}`);
    },
    Property: ({ key, computed, shorthand }) => {
      label(key, computed || shorthand);
    },
    TSPropertySignature: ({ key, computed }) => {
      label(key, computed);
    },
    TSMethodSignature: ({ key, computed }) => {
      label(key, computed);
    },
    ImportSpecifier: ({ imported, local }) => {
      label(imported, imported.start === local.start);
    },
    Identifier: ({ name, start }) => {
      if (!labels.has(start)) names.add(name);
    },
  }).visit(parseSync(path, text).program);
  return names;
}

/** One sentence for each global that a file of src may not know; none when it knows only what it should. */
export function globalProblems(file: SourceFile): readonly string[] {
  const isPure = PURE_FOLDERS.test(file.path);
  const forbidden = isPure ? [...NOWHERE, ...NOT_IN_PURE_FOLDERS] : NOWHERE;
  const names = namesIn(file);
  return forbidden
    .filter((name) => names.has(name) && !(name === 'fetch' && READ_FILES.includes(file.path)))
    .map((name) => `${file.path} uses ${name}`);
}
