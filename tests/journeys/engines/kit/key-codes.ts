import type { Key } from './engine.ts';

/** Of the WebDriver standard, which both drivers speak. */
const CODES: Partial<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  ArrowDown: '\uE015',
};

export function keyCode(key: Key): string {
  return CODES[key] ?? key;
}
