/**
 * Stands in every page but frames as a plain script of its own. What the page does not need for its words, it asks for once these are
 * painted: the web fonts, and the parts that it wakes with besides the first. On a quick line the words would come after them.
 */
import { FONTS } from 'virtual:mooring-fonts';

// A plain script always has itself.
const { src, dataset } = document.currentScript as HTMLScriptElement;
const addressOf = (file: string): string => new URL(file, src).href;

function askForAll(): void {
  for (const { family, file, ...descriptors } of FONTS) {
    document.fonts.add(new FontFace(family, `url("${addressOf(file)}")`, descriptors));
  }
  for (const file of dataset['ahead']?.split(' ') ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.fetchPriority = 'low';
    link.href = addressOf(file);
    document.head.append(link);
  }
}

// A page in the background is not painted.
if (document.hidden) askForAll();
else {
  const painting = new PerformanceObserver(() => {
    painting.disconnect();
    askForAll();
  });
  painting.observe({ type: 'paint', buffered: true });
}
