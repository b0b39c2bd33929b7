import { expect } from 'vitest';
import type { EngineDevice, Key } from '../kit/engine.ts';
import type { Answers } from '../../steps/answer-page.ts';
import { FULL, type FormPlaces } from '../../steps/places.ts';
import { say } from '../../steps/words.ts';
import { tabTo, tapOn, type Thing } from './find-on-page.ts';
import { arriveAt, itemsOn, showsPage } from './site-pages.ts';

const START: Thing = { css: 'main a', words: say('welcome.start') };
const ADULT = 'main input[type=checkbox]';
const BEGIN: Thing = { css: 'button', words: say('begin.start') };
const SHOW: Thing = { css: 'button', words: say('review.show') };

function onwardFrom(page: number, form: FormPlaces): Thing {
  const words = page === form.pages ? say('questions.toReview') : say('questions.next');
  return { css: 'button', words };
}

/** The native arrows choose too: from the first option, one key for each step. */
function keysFor(code: string, isByArrows: boolean): readonly Key[] {
  if (code === 'declined') return ['0'];
  if (!isByArrows) return [code as Key];
  return ['Space', ...Array.from({ length: Number(code) - 1 }, () => 'ArrowDown' as const)];
}

async function answerByKeys(device: EngineDevice, answers: Answers): Promise<void> {
  for (const [index, item] of (await itemsOn(device)).entries()) {
    const code = answers[item];
    if (code === undefined) continue;
    if ((await device.read('document.activeElement.name')) !== item) {
      // The Tab key stops once at each statement: at what is chosen, or at its first answer.
      await tabTo(device, { css: `input[name="${item}"]:is(:checked, [value="1"])` });
    }
    await device.press(...keysFor(code, index % 3 === 1));
  }
}

/** From the welcome page, which is open, to the first statements. */
export async function beginByKeys(device: EngineDevice): Promise<void> {
  await tabTo(device, START);
  await device.press('Enter');
  await arriveAt(device, FULL.begin);
  await tabTo(device, { css: ADULT });
  await device.press('Space');
  await tabTo(device, BEGIN);
  await device.press('Enter');
}

/** From the first statements to the result. */
export async function takeByKeys(device: EngineDevice, answers: Answers): Promise<void> {
  for (let page = 1; page <= FULL.pages; page += 1) {
    await arriveAt(device, FULL.questions(page));
    await answerByKeys(device, answers);
    await tabTo(device, onwardFrom(page, FULL));
    await device.press('Enter');
  }
  await arriveAt(device, FULL.review);
  await tabTo(device, SHOW);
  await device.press('Enter');
  await arriveAt(device, FULL.results);
}

/** From the page before a form to its first statements. */
export async function beginByTouch(device: EngineDevice): Promise<void> {
  await tapOn(device, { css: `label:has(${ADULT}), ${ADULT}` });
  await tapOn(device, BEGIN);
}

export async function answerByTouch(device: EngineDevice, answers: Answers): Promise<void> {
  for (const item of await itemsOn(device)) {
    const code = answers[item];
    if (code === undefined) continue;
    const input = `input[name="${item}"][value="${code}"]`;
    await tapOn(device, { css: `label:has(${input})` });
    expect(await device.read(`document.querySelector('${input}').checked`)).toBe('true');
  }
}

/** From one page of a form to its result. */
export async function takeByTouch(
  device: EngineDevice,
  answers: Answers,
  form: FormPlaces,
  from = 1,
): Promise<void> {
  for (let page = from; page <= form.pages; page += 1) {
    await showsPage(device, form.questions(page));
    await answerByTouch(device, answers);
    await tapOn(device, onwardFrom(page, form));
  }
  await arriveAt(device, form.review);
  await tapOn(device, SHOW);
  await arriveAt(device, form.results);
}
