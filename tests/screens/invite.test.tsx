import { FORMS } from 'virtual:mooring-forms';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PSEUDO_LANGUAGE } from '#i18n';
import { decodeHomework, fingerprintOf, MAX_NAME, MAX_NOTE_TEXT, type Homework } from '#sharing';
import { newestForms } from '#wiring';
import { contentOf, fakeStorage } from '../storage/fake-storage.ts';
import { axeProblems } from '../ui/kit/axe.ts';
import { headingProblems } from './kit/headings.ts';
import { openScreen } from './kit/open-screen.tsx';
import { keyIn, storedKey } from './kit/stored-key.ts';
import { wordsFromCode, wordsOn } from './kit/words-on.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const NAME = 'Dr. A. Example';
const refOf = (kind: string) => {
  const entry = newestForms(FORMS).find((form) => form.kind === kind);
  if (entry === undefined) throw new Error(`No ${kind} form`);
  return { id: entry.id, version: entry.version, digest: entry.digest };
};

async function openInvite(storage?: Storage, held = {}, language = 'en') {
  const device = storage ?? (await storedKey());
  const opened = await openScreen({ screen: 'invite', language }, held, device);
  await waitFor(() => {
    expect(opened.container.querySelector('main :is(form, section)')).not.toBeNull();
  });
  return opened;
}
const linkField = () => screen.queryByLabelText<HTMLInputElement>('The link');
const fill = (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const tick = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }));
const preview = () =>
  screen.getByRole('heading', { name: 'What the client will see' }).parentElement;

/** What the link that is on screen says. */
function linked(): Homework | null {
  const address = linkField()?.value;
  if (address === undefined) return null;
  const reading = decodeHomework(new URL(address).hash.slice(1));
  if (!reading.ok) throw new Error(reading.problem);
  return reading.value;
}

describe('a homework link', () => {
  it.each([
    ['there is no key', () => fakeStorage(), /Make a key\./],
    ['no backup of the key was saved', () => storedKey({ backedUpAt: null }), /Save a backup/],
    [
      'the key is locked and no backup was saved',
      () => storedKey({ passphrase: 'kettle orbit velvet maple', backedUpAt: null }),
      /Save a backup/,
    ],
    ['the key cannot be read', () => fakeStorage({ 'mooring.key': '{}' }), /cannot be read/],
  ])('is not made while %s: the way to the key is shown', async (_when, storage, words) => {
    await openInvite(await storage());
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to your key' })).toBeTruthy();
    expect(screen.queryByLabelText('Name to show')).toBeNull();
    expect(linkField()).toBeNull();
  });

  it('is there as soon as there is a name, and asks for the full check alone', async () => {
    const { storage } = await openInvite();
    expect(linkField()).toBeNull();
    fill('Name to show', `  ${NAME} `);
    expect(linked()).toEqual({
      name: NAME,
      note: '',
      forms: [{ questionnaire: refOf('full'), targets: [] }],
      asksOwnWords: true,
      reading: 'alone',
      lookAgainWeeks: 0,
      language: 'en',
      recipient: keyIn(storage)?.recipient,
    });
    expect(new URL(linkField()?.value ?? '').pathname).toMatch(/\/en\/homework\/$/);
  });

  it('is made with a locked key too', async () => {
    await openInvite(await storedKey({ passphrase: 'kettle orbit velvet maple' }));
    fill('Name to show', NAME);
    expect(linked()?.name).toBe(NAME);
  });

  it('says exactly what was chosen', async () => {
    await openInvite();
    fill('Name to show', NAME);
    fill('A few words to go with it', 'In your own time.\nNo need to finish.');
    await tick('A short look');
    await tick('Person by person');
    await tick('The full check');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'a partner' }));
    await tick('a mother figure');
    fill('a mother figure: now, or as it was?', 'past');
    await tick('Ask for some words of their own');
    fill('Reading the result', 'together');
    fill('Suggest another look', '12');
    expect(linked()).toMatchObject({
      note: 'In your own time.\nNo need to finish.',
      forms: [
        { questionnaire: refOf('short'), targets: [] },
        {
          questionnaire: refOf('persons'),
          targets: [
            { person: 'partner', tense: 'present' },
            { person: 'mother-figure', tense: 'past' },
          ],
        },
      ],
      asksOwnWords: false,
      reading: 'together',
      lookAgainWeeks: 12,
    });
    expect(preview()?.textContent).toContain('No need to finish.');
    expect(preview()?.textContent).toContain('a mother figure, as it was');
  });

  it('waits for a check, and for at least one and at most three persons', async () => {
    await openInvite();
    fill('Name to show', NAME);
    await tick('The full check');
    expect(screen.getByText('Please choose at least one check.')).toBeTruthy();
    expect(linkField()).toBeNull();
    await tick('Person by person');
    expect(screen.getByText('Please choose at least one person.')).toBeTruthy();
    expect(linkField()).toBeNull();
    for (const name of ['a partner', 'a mother figure', 'a father figure']) {
      await userEvent.click(await screen.findByRole('checkbox', { name }));
    }
    expect(linked()?.forms[0]?.targets).toHaveLength(3);
    await tick('a close friend');
    expect(screen.getByText('Please choose 3 people at most.')).toBeTruthy();
    expect(linkField()).toBeNull();
  });

  it('takes a note of 280 characters as a person counts them, and no more', async () => {
    await openInvite();
    fill('Name to show', NAME);
    const note = '🌊'.repeat(MAX_NOTE_TEXT);
    fill('A few words to go with it', note);
    expect(linked()?.note).toBe(note);
    expect(screen.getByText('0 characters left.')).toBeTruthy();
    fill('A few words to go with it', `${note}ab`);
    expect(screen.getByText('Please leave out 2 characters.')).toBeTruthy();
    expect(linkField()).toBeNull();
  });

  it('is not made for a name or a note with characters that cannot be seen, or too long a name', async () => {
    await openInvite();
    fill('Name to show', 'Dr. \u202EExample');
    expect(screen.getByText(/a character in the name that cannot be seen/)).toBeTruthy();
    expect(linkField()).toBeNull();
    expect(preview()?.textContent).not.toContain('\u202E');
    fill('Name to show', 'x'.repeat(MAX_NAME + 1));
    expect(screen.getByText('Please leave out 1 character.')).toBeTruthy();
    expect(linkField()).toBeNull();
    fill('Name to show', NAME);
    fill('A few words to go with it', 'zero\u200Bwidth');
    expect(screen.getByText(/a character in these words that cannot be seen/)).toBeTruthy();
    expect(linkField()).toBeNull();
  });

  it('may carry a name of two alphabets in one word, and says that clients are warned', async () => {
    await openInvite();
    fill('Name to show', 'Dr. Ex\u0430mple');
    expect(screen.getByText(/Clients are warned of such a name/)).toBeTruthy();
    expect(linkField()).not.toBeNull();
  });

  it('takes one press to copy, with a name that is remembered from the last one', async () => {
    const storage = await storedKey();
    const user = userEvent.setup();
    await openInvite(storage);
    fill('Name to show', NAME);
    expect(contentOf(storage)).not.toHaveProperty('mooring.invite');
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    cleanup();
    await openInvite(storage);
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toBe(linkField()?.value);
    expect(linked()?.name).toBe(NAME);
    expect(await screen.findByText('Copied.')).toBeTruthy();
  });

  it('leaves no name behind on a shared device', async () => {
    const storage = await storedKey();
    const user = userEvent.setup();
    await openInvite(storage, { keeping: 'chosen' });
    fill('Name to show', NAME);
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(contentOf(storage)).not.toHaveProperty('mooring.invite');
  });

  it.each(['{"format":1,"name":"a\u202Eb"}', '{"format":2,"name":"A"}', 'no JSON'])(
    'begins without a name where what was remembered is no name: %s',
    async (text) => {
      const storage = await storedKey();
      storage.setItem('mooring.invite', text);
      await openInvite(storage);
      expect(screen.getByLabelText<HTMLInputElement>('Name to show').value).toBe('');
    },
  );

  it('goes into a message in one’s own words, and follows the fields there', async () => {
    const user = userEvent.setup();
    await openInvite();
    fill('Name to show', NAME);
    const message = () => screen.getByLabelText<HTMLTextAreaElement>('Message').value;
    expect(message()).toContain(linkField()?.value);
    fill('Message', `See you on Friday. ${linkField()?.value ?? ''}`);
    const before = linkField()?.value ?? '';
    fill('A few words to go with it', 'Slowly.');
    expect(message()).toBe(`See you on Friday. ${linkField()?.value ?? ''}`);
    expect(message()).not.toContain(before);
    await user.click(screen.getByRole('button', { name: 'Copy the message' }));
    expect(await navigator.clipboard.readText()).toBe(message());
    const mail = screen.getByRole('link', { name: 'Open it in your mail program' });
    const body = mail.getAttribute('href')?.replace('mailto:?body=', '') ?? '';
    expect(decodeURIComponent(body)).toBe(message());
    fill('Message', 'See you on Friday.');
    expect(screen.getByText('The link is no longer in your message.')).toBeTruthy();
    await press('Take our words again');
    expect(message()).toContain(linkField()?.value);
  });

  it('goes on a card with its code, the address, what is asked, and the six words', async () => {
    const { storage } = await openInvite();
    const printing = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    fill('Name to show', NAME);
    const card = within(screen.getByRole('article', { name: 'A card to hand out' }));
    expect(card.getByText(NAME)).toBeTruthy();
    expect(card.getByRole('img', { name: 'Code that opens the homework link' })).toBeTruthy();
    expect(card.getByText(`${location.host}/en/homework/`, { exact: false })).toBeTruthy();
    expect(card.getByText(/The full check/)).toBeTruthy();
    expect(card.getByText(fingerprintOf(keyIn(storage)?.recipient ?? '').join(' '))).toBeTruthy();
    await press('Print the card');
    expect(printing).toHaveBeenCalledOnce();
    expect(storage.getItem('mooring.invite')).toContain(NAME);
  });

  it('holds no word from code, no gap, and nothing that axe objects to', async () => {
    const storage = await storedKey();
    storage.setItem('mooring.invite', JSON.stringify({ format: 1, name: '12' }));
    const { container } = await openInvite(storage, {}, PSEUDO_LANGUAGE.code);
    const about = container.querySelector(`input[value="${refOf('persons').id}"]`);
    if (about !== null) await userEvent.click(about);
    await userEvent.click(
      await waitFor(() => {
        const partner = container.querySelector('input[value="partner"]');
        if (partner === null) throw new Error('No person to choose yet');
        return partner;
      }),
    );
    expect(container.querySelector('article svg')).not.toBeNull();
    const six = fingerprintOf(keyIn(storage)?.recipient ?? '').join(' ');
    const isData = (word: string) => word === six || word.includes('homework/');
    expect(wordsFromCode(wordsOn(container)).filter((word) => !isData(word))).toEqual([]);
    expect(headingProblems(container)).toEqual([]);
    expect(await axeProblems(container)).toEqual([]);
  });
});
