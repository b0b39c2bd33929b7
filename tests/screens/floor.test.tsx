// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Questionnaire, type QuestionnaireText, toScoringKey } from '#instrument';
import { compileKey, scorePositions } from '#scoring';

const HTML = readFileSync('tests/bench/floor.html', 'utf8');
const FOLDER = 'questionnaires/attachment-check/2.0.0';
const questionnaire = JSON.parse(
  readFileSync(`${FOLDER}/questionnaire.json`, 'utf8'),
) as Questionnaire;
const text = JSON.parse(readFileSync(`${FOLDER}/text.en.json`, 'utf8')) as QuestionnaireText;
const IDS = questionnaire.items.map(({ id }) => id);

/** The page as a browser would have it, its script run. */
function open(): Document {
  const { documentElement } = new DOMParser().parseFromString(HTML, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(documentElement));
  window.scrollTo = () => undefined;
  const script = document.createElement('script');
  // In a block of its own: the page is opened more than once.
  script.textContent = `{${document.querySelector('script')?.textContent ?? ''}}`;
  document.body.append(script);
  return document;
}

const plain = (node: Element | null) => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

describe('the floor that the site is measured against', () => {
  it('asks the same statements on the same scale, on pages as long', () => {
    const page = open();
    const asked = [...page.querySelectorAll('fieldset')].map((set) => ({
      id: set.querySelector('input')?.name,
      statement: plain(set.querySelector('legend')),
      answers: [...set.querySelectorAll('label')].map(plain),
    }));
    const answers = [...Object.values(text.options['agreement'] ?? {}), text.declined];
    expect(asked).toEqual(IDS.map((id) => ({ id, statement: text.items[id], answers })));
    const pages = [...page.querySelectorAll('section')].map(
      (section) => section.querySelectorAll('fieldset').length,
    );
    expect(pages).toEqual([6, 6, 6, 6, 6, 6, 0]);
    expect(questionnaire.pageSize).toBe(6);
  });

  it.each([1, 2, 3, 7])('shows what our scorer finds, for answers that step by %i', (step) => {
    const page = open();
    const answers = Object.fromEntries(IDS.map((id, at) => [id, 1 + ((at * step) % 5)]));
    for (const [id, value] of Object.entries(answers)) {
      page.querySelector<HTMLInputElement>(`[name="${id}"][value="${value}"]`)?.click();
    }
    for (const button of page.querySelectorAll('button')) button.click();
    const shown = [...page.querySelectorAll('tr')].map((row) => [row.dataset['scale'], plain(row)]);
    const key = toScoringKey(questionnaire);
    const positions = scorePositions(compileKey(key), answers);
    expect(shown).toEqual(
      key.scales.map(({ id }, at) => [id, String(Math.round(Number(positions[at]) + 1e-9))]),
    );
  });

  it('is one request of less than 4 KiB', () => {
    expect(brotliCompressSync(HTML).length).toBeLessThan(4096);
    expect(HTML).not.toMatch(/\ssrc=|<link (?!rel="icon" href="data:)/);
  });
});
