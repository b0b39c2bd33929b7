import { ITEM_PAGES } from 'virtual:mooring-item-pages';
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import jsQR from 'jsqr';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PSEUDO_LANGUAGE } from '#i18n';
import { DECLINED } from '#session';
import {
  answersOfCode,
  decodeReply,
  fragmentToSealed,
  fromArmor,
  makeKey,
  qrSquares,
  readResultCode,
  unpackAnswers,
  unseal,
  type Homework,
  type Reply,
} from '#sharing';
import { openHomeworkForm, setSending, takeHomework, type Wiring } from '#wiring';
import { drawSquares } from '../sharing/draw-squares.ts';
import { axeProblems } from '../ui/kit/axe.ts';
import { watchDownloads } from './kit/downloads.ts';
import { headingProblems } from './kit/headings.ts';
import { arriveWith, asking, entryOf, homeworkFor, linkOf } from './kit/homework-links.ts';
import { openScreen } from './kit/open-screen.tsx';
import { wordsFromCode, wordsOn } from './kit/words-on.ts';

const { recipient, identity } = await makeKey();
const route = { screen: 'send', language: 'en' } as const;
const three = [
  { person: 'partner', tense: 'past' },
  { person: 'mother-figure', tense: 'present' },
  { person: 'friend', tense: 'present' },
] as const;
const forms = [asking('full'), asking('persons', three)];

beforeEach(() => {
  sessionStorage.clear();
  arriveWith('', 'send');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const heldIn = (wiring: Wiring, id: string) => {
  const held = wiring.homeworks.getState().homeworks.find((each) => each.id === id);
  if (held === undefined) throw new Error('No such homework');
  return held;
};

/** Answers all that a homework asks for: the last statement declined, each person with an answer of their own. */
function answerAll(wiring: Wiring, link: ReturnType<typeof linkOf>) {
  takeHomework(wiring, link);
  for (const asked of link.homework.forms) {
    const { questionnaire, targets } = asked;
    openHomeworkForm(wiring, heldIn(wiring, link.id), asked, 'en');
    const items = ITEM_PAGES[`${questionnaire.id}@${questionnaire.version}`]?.flat() ?? [];
    for (let turn = 0; turn < Math.max(1, targets.length); turn += 1) {
      items.forEach((item, index) => {
        const code = index === items.length - 1 ? DECLINED : String(1 + ((index + turn) % 5));
        wiring.keeper.answer({ questionnaire, turn, language: 'en' }, item, code);
      });
    }
    wiring.keeper.finish(questionnaire.id, true);
  }
}

async function openAnswered(fields: Partial<Homework> = {}, language = 'en') {
  const link = linkOf(homeworkFor(recipient, { forms, ...fields }));
  const opened = await openScreen({ ...route, language });
  act(() => {
    answerAll(opened.wiring, link);
  });
  await screen.findAllByRole('checkbox');
  return { ...opened, link };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const tick = (name: string | RegExp) => userEvent.click(screen.getByRole('checkbox', { name }));
const type = async (name: string, text: string) => {
  await userEvent.click(screen.getByRole('textbox', { name }));
  await userEvent.paste(text);
};
const seal = async () => {
  await press('Seal it');
  await screen.findByRole('heading', { name: 'Sealed, and not yet sent' });
};
/** The address that the person is shown to send. */
const linkShown = () => new URL(screen.getByText(/^http.*#/, { selector: 'p' }).textContent);

async function opened(
  sealed: Uint8Array,
): Promise<{ readonly bytes: string; readonly reply: Reply }> {
  const unsealed = await unseal(sealed, identity);
  if (!unsealed.ok) throw new Error(unsealed.problem);
  const reading = decodeReply(unsealed.bytes);
  if (!reading.ok) throw new Error(reading.problem);
  return { bytes: new TextDecoder().decode(unsealed.bytes), reply: reading.value };
}

async function openedLink(link: URL) {
  const reading = fragmentToSealed(link.hash.slice(1));
  if (!reading.ok) throw new Error(reading.problem);
  return opened(reading.value);
}

describe('what is sent back', () => {
  it('is nothing, until something is ticked: nothing is ticked beforehand', async () => {
    await openAnswered();
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes).toHaveLength(4);
    expect(boxes.filter(({ checked }) => checked)).toEqual([]);
    expect(screen.getByText(/Nothing is chosen yet, so nothing would be sent./)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Seal it' })).toBeNull();
  });

  it('is shown whole before it is sealed: every statement with its answer, words, questions, times', async () => {
    const { container, wiring } = await openAnswered();
    await tick(/The full check/);
    await type('Your own words', 'I go quiet.');
    await type('Question 2', 'Why then?');
    const form = await entryOf('full').load('en');
    const statements = [...container.querySelectorAll('details ol li')];
    expect(statements).toHaveLength(form.questionnaire.items.length);
    const [sheet] = wiring.session.getState().sheets;
    form.questionnaire.items.forEach(({ id, responseSet }, index) => {
      const code = sheet?.answers[id] ?? '';
      const answer =
        code === DECLINED ? form.text.declined : form.text.options[responseSet]?.[code];
      expect(statements[index]?.textContent).toBe(`${form.text.items[id] ?? ''} ${answer ?? ''}`);
    });
    for (const text of ['I go quiet.', 'Why then?']) {
      expect(container.querySelector('section')?.textContent).toContain(text);
    }
    expect(screen.getByText(/Last answer: November 25, 2026/)).toBeDefined();
    expect(screen.getByText('What is not sent')).toBeDefined();
  });

  it('is in the link, the file and the code for a camera alike: what was ticked, and nothing else', async () => {
    const downloads = watchDownloads();
    const { link, wiring } = await openAnswered();
    await tick(/The full check/);
    await type('Your own words', 'I go quiet.\nThen I leave.');
    await type('Question 1', 'Why then?');
    await seal();
    const shown = linkShown();
    expect(`${shown.origin}${shown.pathname}`).toBe(`${location.origin}/en/desk/`);
    const { reply } = await openedLink(shown);
    expect(reply).toMatchObject({
      homework: link.id,
      ownWords: 'I go quiet.\nThen I leave.',
      questions: ['Why then?'],
    });
    const form = await entryOf('full').load('en');
    const [mine] = wiring.session.getState().sheets;
    expect(reply.sheets).toHaveLength(1);
    expect(reply.sheets[0]).toMatchObject({
      ...{ questionnaire: mine?.questionnaire, target: null, language: 'en', isFinished: true },
      answeredAt: `${mine?.updatedAt.slice(0, 16) ?? ''}:00.000Z`,
    });
    expect(unpackAnswers(form.questionnaire, reply.sheets[0]?.answers ?? new Uint8Array())).toEqual(
      mine?.answers,
    );

    await press('Save the file');
    expect(downloads[0]?.name).toBe('mooring-reply-2026-11-25.age');
    const inFile = fromArmor((await downloads[0]?.text()) ?? '');
    expect((await opened(inFile ?? new Uint8Array())).reply).toEqual(reply);

    await userEvent.click(screen.getByText('As a code for a camera'));
    const path = screen.getByRole('img', { name: 'The sealed reply as a QR code' });
    const squares = qrSquares(shown.href) ?? [];
    expect(path.getAttribute('viewBox')).toBe(`0 0 ${squares.length} ${squares.length}`);
    const { data, width, height } = drawSquares(squares, 3);
    const read = new URL(jsQR(data, width, height)?.data ?? '');
    expect((await openedLink(read)).reply).toEqual(reply);
  });

  it('holds nothing of what was left unticked', async () => {
    await openAnswered({ name: '1977', note: 'Before Tuesday' });
    await tick(/friend/i);
    await seal();
    const { bytes, reply } = await openedLink(linkShown());
    expect(reply.sheets.map(({ target }) => target)).toEqual([three[2]]);
    expect(reply.ownWords).toBe('');
    expect(reply.questions).toEqual([]);
    for (const absent of ['attachment-check', '1977', 'Tuesday', 'new-']) {
      expect(bytes).not.toContain(absent);
    }
  });

  it('may be two forms and three people in one reply', async () => {
    const { container, wiring } = await openAnswered();
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
    expect(container.querySelectorAll('details ol')).toHaveLength(4);
    await seal();
    const { reply } = await openedLink(linkShown());
    expect(reply.sheets.map(({ target }) => target)).toEqual([null, ...three]);
    const persons = (await entryOf('persons').load('en')).questionnaire;
    const mine = wiring.session.getState().sheets.filter(({ target }) => target !== null);
    expect(reply.sheets.slice(1).map(({ answers }) => unpackAnswers(persons, answers))).toEqual(
      mine.map(({ answers }) => answers),
    );
  });

  it('has to be sealed anew when a choice is changed', async () => {
    await openAnswered();
    await tick(/The full check/);
    await seal();
    await tick(/friend/i);
    expect(screen.queryByText('Sealed, and not yet sent')).toBeNull();
    await seal();
    expect((await openedLink(linkShown())).reply.sheets).toHaveLength(2);
  });

  it('is noted here as sealed, and never as sent', async () => {
    const { wiring, link } = await openAnswered();
    await tick(/The full check/);
    expect(heldIn(wiring, link.id).record.repliedAt).toBeNull();
    await seal();
    expect(heldIn(wiring, link.id).record.repliedAt).not.toBeNull();
  });

  it('takes own words only where they were asked for', async () => {
    await openAnswered({ asksOwnWords: false });
    expect(screen.queryByRole('textbox', { name: 'Your own words' })).toBeNull();
  });

  it('says so where pasted words hold something that cannot be seen, and seals nothing', async () => {
    await openAnswered();
    await type('Your own words', 'Hal\u202Elo');
    expect(screen.getByRole('alert').textContent).toMatch(/a character that cannot be seen/);
    expect(screen.queryByRole('button', { name: 'Seal it' })).toBeNull();
  });

  it('says so where one spelling makes words longer than a reply holds', async () => {
    await openAnswered();
    // Written as one letter each, and in the spelling that travels as two.
    await type('Your own words', '\u0958'.repeat(2000));
    expect(screen.getByRole('alert').textContent).toMatch(/more than one reply can hold/);
    expect(screen.queryByRole('button', { name: 'Seal it' })).toBeNull();
  });

  it('takes letters that are spelled in two parts, and tabs, as one would write them', async () => {
    await openAnswered();
    await type('Your own words', ' Zoe\u0308\tand I ');
    await seal();
    expect((await openedLink(linkShown())).reply.ownWords).toBe('Zo\u00EB and I');
  });

  it('says that it could not be sealed where the browser cannot', async () => {
    await openAnswered();
    await tick(/The full check/);
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new TypeError('No'));
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new TypeError('No'));
    await press('Seal it');
    expect((await screen.findByRole('alert')).textContent).toMatch(/It could not be sealed/);
    expect(screen.queryByText('Sealed, and not yet sent')).toBeNull();
  });

  it('in long words has no room in a code, says so, and offers no mail', async () => {
    await openAnswered();
    await type('Your own words', 'ab '.repeat(666));
    await seal();
    await userEvent.click(screen.getByText('As a code for a camera'));
    expect(screen.getByText(/No code has room for this much/)).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Write a mail with it' })).toBeNull();
  });

  it('goes into a mail as the link alone, to nobody in particular', async () => {
    await openAnswered();
    await tick(/The full check/);
    await seal();
    const mail = screen.getByRole('link', { name: 'Write a mail with it' }).getAttribute('href');
    const body = new URLSearchParams(mail?.slice('mailto:?'.length)).get('body');
    expect(mail).toMatch(/^mailto:\?/);
    expect(body).toBe(linkShown().href);
  });
});

describe('the share sheet of the device', () => {
  async function shareWith(canShare: boolean) {
    const shared: ShareData[] = [];
    Object.defineProperties(navigator, {
      share: {
        value: (data: ShareData) => Promise.resolve(shared.push(data)),
        configurable: true,
      },
      canShare: { value: () => canShare, configurable: true },
    });
    await openAnswered();
    await tick(/The full check/);
    await seal();
    await press('Share it from this device');
    const link = linkShown().href;
    for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name);
    return { link, data: shared[0] };
  }

  it('gets the file where it takes one', async () => {
    const { data } = await shareWith(true);
    expect(data?.files?.map(({ name }) => name)).toEqual(['mooring-reply-2026-11-25.age']);
  });

  it('gets the link where it does not', async () => {
    const { data, link } = await shareWith(false);
    expect(data).toEqual({ text: link });
  });

  it('is not offered where there is none', async () => {
    await openAnswered();
    await tick(/The full check/);
    await seal();
    expect(screen.queryByRole('button', { name: 'Share it from this device' })).toBeNull();
  });
});

describe('a result code', () => {
  it('is there for ticked answers about nobody in particular, says that it is not sealed, and holds them', async () => {
    const { wiring } = await openAnswered();
    await tick(/friend/i);
    expect(screen.queryByText('Or read a code aloud')).toBeNull();
    await tick(/The full check/);
    const details = screen.getByText('Or read a code aloud').parentElement;
    if (details === null) throw new Error('No code');
    expect(details.textContent).toMatch(/A result code is not sealed/);
    const code = within(details).getByText(/^(\w{4} )+\w{4}$/).textContent;
    const typed = readResultCode(code);
    if (!typed.ok) throw new Error(typed.problem);
    const { questionnaire } = await entryOf('full').load('en');
    expect(answersOfCode(questionnaire, typed.value)).toEqual(
      wiring.session.getState().sheets[0]?.answers,
    );
  });
});

describe('the page where it is chosen', () => {
  it('without homework that may go back leads to the homework', async () => {
    const { wiring, link } = await openAnswered();
    act(() => {
      setSending(wiring, link.id, false);
    });
    expect(screen.getByText(/There is nothing to send yet/)).toBeDefined();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('of several offers the one that was opened last, and the others to choose from', async () => {
    const { wiring, link } = await openAnswered({ name: 'Kim' });
    const later = linkOf(homeworkFor(recipient, { name: 'Toni', forms: [asking('short')] }));
    act(() => {
      answerAll(wiring, later);
    });
    const which = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Which homework?' });
    expect(which.value).toBe(later.id);
    await screen.findByRole('checkbox', { name: /A short look/ });
    await userEvent.selectOptions(which, link.id);
    expect(await screen.findAllByRole('checkbox')).toHaveLength(4);
  });

  it('holds no word that was written in code', async () => {
    const { container } = await openAnswered({}, PSEUDO_LANGUAGE.code);
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
    const sealIt = container.querySelector('main section button');
    if (sealIt !== null) await userEvent.click(sealIt);
    await screen.findByRole('img');
    const data = new Set(
      [...container.querySelectorAll('[translate=no]')].map(({ textContent }) => textContent),
    );
    const words = wordsOn(container).filter((text) => !data.has(text) && !text.includes('2026'));
    expect(wordsFromCode(words)).toEqual([]);
  });

  it('has one first heading, no gap, and nothing that axe or React objects to', async () => {
    const complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const { container } = await openAnswered();
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
    await type('Question 1', 'Why then?');
    await seal();
    expect(headingProblems(container)).toEqual([]);
    expect(wordsOn(container).filter((text) => /\{\{|undefined|^[a-z]+\.\w+/.test(text))).toEqual(
      [],
    );
    expect(await axeProblems(container)).toEqual([]);
    expect(complaints.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});
