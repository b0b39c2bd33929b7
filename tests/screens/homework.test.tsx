import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PSEUDO_LANGUAGE } from '#i18n';
import { makeKey, sealedToFragment, type Homework } from '#sharing';
import { openHomeworkForm, setSending, takeHomework, wake, type Wiring } from '#wiring';
import { itemIds } from '../session/kit/form.ts';
import { answeredWith, BEGUN } from '../session/kit/sheets.ts';
import { contentOf, fakeStorage } from '../storage/fake-storage.ts';
import { axeProblems } from '../ui/kit/axe.ts';
import { headingProblems } from './kit/headings.ts';
import { arriveWith, asking, entryOf, forged, homeworkFor, linkOf } from './kit/homework-links.ts';
import { openScreen } from './kit/open-screen.tsx';
import { wordsFromCode, wordsOn } from './kit/words-on.ts';

const { recipient } = await makeKey();
const { recipient: otherRecipient } = await makeKey();
const route = { screen: 'homework', language: 'en' } as const;
const full = entryOf('full');
const three = [
  { person: 'partner', tense: 'past' },
  { person: 'mother-figure', tense: 'present' },
  { person: 'friend', tense: 'present' },
] as const;

beforeEach(() => {
  sessionStorage.clear();
  arriveWith('');
});
afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const tickAdult = () => userEvent.click(screen.getByRole('checkbox', { name: 'I am 18 or older' }));
const paste = async (text: string) => {
  const field = screen.getByRole('textbox', { name: 'Your homework link' });
  await userEvent.click(field);
  await userEvent.paste(text);
  await press('Open the link');
};
const homeworkKeys = (storage: Storage) =>
  Object.keys(contentOf(storage)).filter((key) => key.includes('homework.'));

function openLink(fields: Partial<Homework> = {}, storage = fakeStorage()) {
  const link = linkOf(homeworkFor(recipient, fields));
  arriveWith(link.fragment);
  return openScreen(route, {}, storage).then((opened) => ({ ...opened, link }));
}

/** The page of somebody who comes back, with all that this device and this tab have kept. */
async function comeBack(storage: Storage) {
  cleanup();
  const opened = await openScreen(route, { isAwake: false }, storage);
  await act(() => wake(opened.wiring));
  return opened;
}

function finishAll(wiring: Wiring, codes: readonly string[] = itemIds.map(() => '3')) {
  const { id, version, digest } = full;
  const place = { questionnaire: { id, version, digest }, turn: 0, language: 'en' };
  codes.forEach((code, index) => {
    wiring.keeper.answer(place, itemIds[index] ?? '', code);
  });
  wiring.keeper.finish(id, true);
}

describe('a homework link in a message', () => {
  it.each([
    ['with words before and behind it', (link: string) => `Hello,\nit is here: ${link}\nBest, M`],
    ['at the end of a sentence', (link: string) => `Please open ${link}.`],
    ['broken into lines', (link: string) => `Hi:\n${link.replaceAll(/.{60}/g, '$&\r\n')}\nBest`],
  ])('is found %s', async (_how, messageOf) => {
    const { fragment } = linkOf(homeworkFor(recipient, { name: 'Kim' }));
    await openScreen(route);
    await paste(messageOf(`${location.origin}/en/homework/#${fragment}`));
    expect(screen.getByText('Kim').tagName).toBe('BDI');
  });
});

describe('a homework that this browser will not store', () => {
  it('is said to go with the tab, also where nothing is answered yet', async () => {
    const full = fakeStorage(
      {},
      {
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      },
    );
    await openLink({}, full);
    await press('I do not know this person');
    expect(screen.getByText(/no room left to save/)).toBeDefined();
  });
});

describe('a homework link that is followed', () => {
  it('shows whose it claims to be and what it asks for; nothing is stored, the address is wiped', async () => {
    const { storage } = await openLink({ name: 'Kim', note: 'Before Tuesday.' });
    expect(screen.getByText('Kim').tagName).toBe('BDI');
    expect(screen.getByText('Before Tuesday.')).toBeDefined();
    expect(screen.getByText(/The full check · 36 statements/)).toBeDefined();
    expect(contentOf(storage)).toEqual({});
    expect(location.href).toMatch(/\/en\/homework\/$/);
  });

  it('is still there after a reload, although the address was wiped', async () => {
    const { storage } = await openLink({ name: 'Kim' });
    await comeBack(storage);
    expect(screen.getByText('Kim')).toBeDefined();
    await press('Put this link away');
    expect(screen.queryByText('Kim')).toBeNull();
    await comeBack(storage);
    expect(screen.queryByText('Kim')).toBeNull();
  });

  it('begins only once the person has said that they are of age', async () => {
    const { storage, gone } = await openLink();
    await press('Start');
    expect(screen.getByRole('alert').textContent).toMatch(/tick that you are 18 or older/);
    expect(gone).toEqual([]);
    expect(homeworkKeys(storage)).toEqual([]);
  });

  it('once begun is kept on this device, and leads to the first page of its first form', async () => {
    const { storage, gone, wiring, link } = await openLink();
    await tickAdult();
    await press('Start');
    expect(gone.map(({ route: to }) => to)).toEqual([
      { screen: 'questions', form: full.id, page: 1, language: 'en' },
    ]);
    expect(homeworkKeys(storage)).toEqual([`mooring.homework.${link.id}`]);
    expect(Object.keys(contentOf(sessionStorage))).not.toContain('mooring.homework-link');
    expect(wiring.session.getState().sheets).toHaveLength(1);
  });

  it('leaves nothing on a shared device', async () => {
    const { storage } = await openLink();
    await tickAdult();
    await userEvent.click(screen.getByRole('checkbox', { name: 'This is a shared device' }));
    await press('Start');
    expect(contentOf(storage)).toEqual({});
    expect(homeworkKeys(sessionStorage)).toHaveLength(1);
  });

  it('of somebody unknown can be answered all the same, and nothing goes back', async () => {
    const { wiring, gone } = await openLink();
    await press('I do not know this person');
    expect(screen.getByText(/Nothing goes back to them/)).toBeDefined();
    expect(wiring.homeworks.getState().homeworks[0]?.record.isSending).toBe(false);
    await tickAdult();
    await press('Start');
    expect(gone).toHaveLength(1);
    expect(screen.queryByRole('link', { name: 'Choose what goes back' })).toBeNull();
    await press('I want to send after all');
    expect(wiring.homeworks.getState().homeworks[0]?.record.isSending).toBe(true);
  });

  it('followed twice goes on where it was left, and begins nothing anew', async () => {
    const { storage, link } = await openLink();
    await tickAdult();
    await press('Start');
    const before = contentOf(storage);
    arriveWith(link.fragment);
    const again = await comeBack(storage);
    expect(screen.getByText('This link was here already. It is as you left it.')).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'What this link asks for' })).toBeNull();
    expect(contentOf(storage)).toEqual(before);
    await press('Begin: The full check');
    expect(again.wiring.session.getState().sheets).toHaveLength(1);
  });

  it('mixes nothing with a check of one’s own: that stays as it was', async () => {
    const own = answeredWith(['1', '2']);
    const link = linkOf(homeworkFor(recipient));
    arriveWith(link.fragment);
    const { wiring } = await openScreen(route, { sheets: [own] });
    await tickAdult();
    await press('Start');
    finishAll(wiring);
    const { sheets } = wiring.session.getState();
    expect(sheets).toHaveLength(2);
    expect(sheets.find(({ id }) => id === own.id)).toEqual(own);
  });
});

describe('a homework link that is odd', () => {
  const looksTwice = /name that looks the same, and another key/;

  it('says so where its name mixes alphabets', async () => {
    await openLink({ name: 'Аnna' });
    expect(screen.getByText(/more than one alphabet/)).toBeDefined();
  });

  it('says nothing about a name that is in one alphabet', async () => {
    await openLink({ name: 'Анна' });
    expect(screen.queryByText(/more than one alphabet/)).toBeNull();
    expect(screen.queryByText(looksTwice)).toBeNull();
  });

  it.each([
    ['another key', otherRecipient, true],
    ['the same key', recipient, false],
  ])('(%s) is told from one whose name looks the same', async (_what, key, isTold) => {
    const { wiring } = await openLink({ name: 'Anna Lind' });
    act(() => {
      takeHomework(wiring, linkOf(homeworkFor(key, { name: 'Anna LInd' })));
    });
    expect(screen.queryByText(looksTwice) !== null).toBe(isTold);
  });

  it('in a language that this site lacks comes in this one, and says so', async () => {
    await openLink({ language: 'fi' });
    expect(screen.getByText(/asks for another language \(Finnish\)/)).toBeDefined();
    expect(button('Start')).toBeDefined();
  });
});

describe('a link that cannot be opened', () => {
  const good = linkOf(homeworkFor(recipient)).fragment;
  const unknown = { ...asking('full').questionnaire, version: '9.9.9' };
  const otherDigest = { ...asking('full').questionnaire, digest: 'abcdef01' };
  const change = (text: string) =>
    `${text.slice(0, 9)}${text[9] === 'A' ? 'B' : 'A'}${text.slice(10)}`;
  /** A dash of three bytes becomes a space without width. */
  const hideInName = (bytes: Uint8Array) =>
    bytes.with(
      bytes.findIndex((byte, at) => byte === 0x93 && bytes[at - 1] === 0x80),
      0x8b,
    );
  const sealed = sealedToFragment(new TextEncoder().encode('age-encryption.org/v1\nabc'));
  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['cut', good.slice(0, -4), /cut or changed on its way/],
    ['changed', change(good), /cut or changed on its way/],
    ['something else', 'Is it this? A text (not a link)', /not a homework link of this app/],
    ['far too long', 'A'.repeat(30_000), /far too long/],
    ['newer', forged(good, (bytes) => bytes.with(0, 2)), /made by a newer version/],
    [
      'with a name that hides something',
      forged(linkOf(homeworkFor(recipient, { name: 'A–B' })).fragment, hideInName),
      /characters that cannot be seen/,
    ],
    ['a reply', sealed, /This is a reply, not homework/],
    ['nothing', '   ', /no link in it/],
    [
      'of an unknown version',
      linkOf(homeworkFor(recipient, { forms: [{ questionnaire: unknown, targets: [] }] })).fragment,
      /does not have the questionnaire that the link asks for \(attachment-check 9\.9\.9\)/,
    ],
    [
      'of another questionnaire under a known name',
      linkOf(homeworkFor(recipient, { forms: [{ questionnaire: otherDigest, targets: [] }] }))
        .fragment,
      /does not have the questionnaire/,
    ],
    [
      'about nobody where somebody is asked about',
      linkOf(homeworkFor(recipient, { forms: [asking('persons')] })).fragment,
      /no homework link may ask for/,
    ],
    [
      'about somebody where nobody is asked about',
      linkOf(homeworkFor(recipient, { forms: [asking('full', three)] })).fragment,
      /no homework link may ask for/,
    ],
    [
      'another site’s',
      `https://other.example/en/homework/#${good}`,
      /That link leads to another site: other\.example/,
    ],
  ];

  it.each(bad)(
    '(%s) says why, stores nothing, and loses nothing',
    async (_what, text, sentence) => {
      const { wiring, storage } = await openScreen(route);
      act(() => {
        takeHomework(wiring, linkOf(homeworkFor(recipient, { name: 'Kim' })));
      });
      const before = contentOf(storage);
      await paste(text);
      const notice = screen.getByRole('heading', {
        name: 'This link was not opened',
      }).parentElement;
      expect(notice?.textContent).toMatch(sentence);
      expect(contentOf(storage)).toEqual(before);
      expect(contentOf(sessionStorage)).toEqual({});
      expect(screen.getAllByText('Kim').length).toBeGreaterThan(0);
    },
  );

  it('is opened from a whole address, with what a mail puts around it', async () => {
    await openScreen(route);
    await paste(`<${location.origin}/en/homework/#${good}>`);
    expect(screen.getByRole('heading', { name: 'What this link asks for' })).toBeDefined();
  });
});

describe('homework that was begun', () => {
  async function openBegun(fields: Partial<Homework> = {}, language = 'en') {
    const link = linkOf(homeworkFor(recipient, fields));
    const opened = await openScreen({ ...route, language });
    const { wiring } = opened;
    const held = () => {
      const found = wiring.homeworks.getState().homeworks.find(({ id }) => id === link.id);
      if (found === undefined) throw new Error('No such homework');
      return found;
    };
    act(() => {
      takeHomework(wiring, link);
      openHomeworkForm(wiring, held(), asking('full'), 'en');
    });
    return { ...opened, link, held };
  }

  it('says how far each form has come, and goes on at the first open statement', async () => {
    const { wiring, gone } = await openBegun({ forms: [asking('full'), asking('short')] });
    expect(screen.getAllByText(/Not begun/)).toHaveLength(2);
    act(() => {
      const place = { questionnaire: asking('full').questionnaire, turn: 0, language: 'en' };
      for (const item of itemIds.slice(0, 12)) wiring.keeper.answer(place, item, '2');
    });
    expect(screen.getByText(/12 of 36/)).toBeDefined();
    await press('Go on: The full check');
    expect(gone).toEqual([
      {
        route: { screen: 'questions', form: full.id, page: 3, language: 'en' },
        focus: itemIds[12],
      },
    ]);
    act(() => {
      finishAll(wiring);
    });
    expect(screen.getByText(/Done/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'See the result: The full check' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Choose what goes back' })).toBeDefined();
  });

  it('to be opened together says so, and locks nothing', async () => {
    const { wiring } = await openBegun({ reading: 'together' });
    act(() => {
      finishAll(wiring);
    });
    expect(screen.getByText('They invite you to open this result with them.')).toBeDefined();
    const now = screen.getByRole('link', { name: 'Read it now: The full check' });
    expect(now.getAttribute('href')).toBe(`../../en/results/${full.id}/`);
  });

  it('is here as it was after a reload and in a second tab', async () => {
    const { wiring, storage } = await openBegun();
    act(() => {
      const place = { questionnaire: asking('full').questionnaire, turn: 0, language: 'en' };
      wiring.keeper.answer(place, itemIds[0] ?? '', '2');
    });
    sessionStorage.clear();
    await comeBack(storage);
    expect(screen.getByText(/1 of 36/)).toBeDefined();
  });

  it('can be removed and brought back; its answers stay either way', async () => {
    const { wiring, storage } = await openBegun();
    const before = contentOf(storage);
    await press('Remove this homework');
    expect(wiring.homeworks.getState().homeworks).toEqual([]);
    expect(homeworkKeys(storage)).toEqual([]);
    expect(wiring.session.getState().sheets).toHaveLength(1);
    await press('Bring it back');
    expect(contentOf(storage)).toEqual(before);
  });

  it('with a change of mind offers no more to send', async () => {
    const { wiring } = await openBegun();
    act(() => {
      finishAll(wiring);
    });
    await press('I do not know this person after all');
    expect(screen.queryByRole('link', { name: 'Choose what goes back' })).toBeNull();
  });

  it('stands in a list, the latest first', async () => {
    const { wiring } = await openBegun({ name: 'Kim' });
    act(() => {
      takeHomework(wiring, linkOf(homeworkFor(otherRecipient, { name: 'Toni' })));
    });
    const names = screen.getAllByRole('heading', { level: 3 }).map((heading) => {
      const name = within(heading).queryByText(/Kim|Toni/);
      return name?.textContent;
    });
    expect(names.filter((name) => name !== undefined)).toEqual(['Toni', 'Kim']);
  });
});

describe('the homework page', () => {
  const forms = [asking('full'), asking('persons', three)];

  async function openFull(language: string) {
    const link = linkOf(homeworkFor(recipient, { forms, lookAgainWeeks: 12, note: '12345' }));
    arriveWith(linkOf(homeworkFor(otherRecipient, { forms, reading: 'together' })).fragment);
    const opened = await openScreen({ ...route, language });
    const { wiring } = opened;
    act(() => {
      takeHomework(wiring, link);
      const [held] = wiring.homeworks.getState().homeworks;
      if (held === undefined) throw new Error('Nothing was taken in');
      openHomeworkForm(wiring, held, asking('full'), 'en');
      finishAll(wiring);
      wiring.keeper.keep(
        wiring.session.getState().sheets.map(({ id }) => id),
        false,
      );
      setSending(wiring, link.id, false);
      wiring.homeworks.setState(({ homeworks }) => ({
        homeworks: homeworks.map((each) => ({
          ...each,
          record: { ...each.record, openedAt: BEGUN, repliedAt: BEGUN },
        })),
      }));
    });
    return opened;
  }

  it('holds no word that was written in code', async () => {
    const { container } = await openFull(PSEUDO_LANGUAGE.code);
    const fingerprints = [...container.querySelectorAll('[translate=no]')];
    const own = new Set(fingerprints.map(({ textContent }) => textContent));
    expect(wordsFromCode(wordsOn(container).filter((text) => !own.has(text)))).toEqual([]);
  });

  it('has one first heading, no gap, and nothing that axe objects to', async () => {
    const { container } = await openFull('en');
    expect(headingProblems(container)).toEqual([]);
    expect(wordsOn(container).filter((text) => /\{\{|undefined|^[a-z]+\.\w+/.test(text))).toEqual(
      [],
    );
    expect(await axeProblems(container)).toEqual([]);
  });
});
