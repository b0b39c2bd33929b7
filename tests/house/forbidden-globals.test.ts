import { describe, expect, it } from 'vitest';
import { globalProblems } from './walls/forbidden-globals.ts';
import { readTree } from './walls/read-tree.ts';

function problemsOf(path: string, text: string): readonly string[] {
  return globalProblems({ path, text });
}

describe('forbidden globals', () => {
  it('nothing is sent, and the lower floors know no clock, no chance and no browser', () => {
    const files = readTree('src', /\.tsx?$/);
    expect(files.flatMap(globalProblems)).toEqual([]);
    expect(files.some(({ path }) => path.startsWith('src/scoring/'))).toBe(true);
  });

  it('lets one file ask for a practice’s own, and for nothing else', () => {
    const path = 'src/app/practice/fetch-practice-file.ts';
    expect(problemsOf(path, 'const a = fetch("/a");')).toEqual([]);
    expect(problemsOf(path, 'navigator.sendBeacon("/a");')).not.toEqual([]);
  });

  it.each([
    'eval("1");',
    'const a = new Function("return 1");',
    'const a = fetch("/a");',
    'const a = window.fetch("/a");',
    'const send = globalThis["fetch"];',
    'const a = new XMLHttpRequest();',
    'navigator.sendBeacon("/a");',
    'const a = new WebSocket(b);',
    'const a = new EventSource(b);',
    'document.cookie = "a";',
    'a.innerHTML = b;',
  ])('catches %s anywhere in src', (text) => {
    expect(problemsOf('src/app/a.ts', text)).not.toEqual([]);
  });

  it.each([
    'const a = Date.now();',
    'const a = new Date();',
    'function f(a: Date) {}',
    'const a = Math.random();',
    'const a = crypto.randomUUID();',
    'const a = window;',
    'const a = { document };',
    'const a = localStorage.length;',
    'setTimeout(f, 1);',
  ])('catches %s on the lower floors, and there alone', (text) => {
    for (const folder of ['scoring', 'report', 'instrument', 'session']) {
      expect(problemsOf(`src/${folder}/a.ts`, text)).toHaveLength(1);
    }
    expect(problemsOf('src/app/a.ts', text)).toEqual([]);
  });

  it('lets the same words as names of fields through', () => {
    const text = `interface A { window: number; fetch(): void } const a = { window: 1 }; a.window; Math.max(1);`;
    expect(problemsOf('src/scoring/a.ts', text)).toEqual([]);
  });
});
