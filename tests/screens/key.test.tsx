import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PSEUDO_LANGUAGE } from '#i18n';
import { fingerprintOf, keyAtRest, makeKey } from '#sharing';
import { fakeStorage } from '../storage/fake-storage.ts';
import { axeProblems } from '../ui/kit/axe.ts';
import { watchDownloads } from './kit/downloads.ts';
import { headingProblems } from './kit/headings.ts';
import { keyIn, storedKey } from './kit/stored-key.ts';
import { openScreen } from './kit/open-screen.tsx';
import { wordsFromCode, wordsOn } from './kit/words-on.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const PASSPHRASE = 'kettle orbit velvet maple';
/** Sealing with a passphrase takes a second or more, on purpose. */
const SLOW = { timeout: 20_000 };

const openKey = (storage = fakeStorage(), language = 'en') =>
  openScreen({ screen: 'key', language }, {}, storage);
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }, SLOW));
const backupFile = (text: string) => new File([text], 'backup.txt', { type: 'text/plain' });
const restored = async (text: string, passphrase = '') => {
  await userEvent.upload(await screen.findByLabelText('Backup file'), backupFile(text));
  if (passphrase !== '') {
    await userEvent.type(screen.getByLabelText('Passphrase of the backup'), passphrase);
  }
  await press('Bring it back');
};

describe('the key, where there is none', () => {
  it('is made on request, kept on this device, and shown by the six words of its open half', async () => {
    const { storage } = await openKey();
    await press('Make my key');
    await screen.findByText('Its six words');
    const key = keyIn(storage);
    expect(key?.isLocked).toBe(false);
    expect(key?.backedUpAt).toBeNull();
    const words = within(
      screen.getAllByRole('list').find((list) => list.getAttribute('translate') === 'no') ??
        document.body,
    )
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(words).toEqual(fingerprintOf(key?.recipient ?? ''));
    expect(screen.getByRole('heading', { level: 1 })).toBe(document.activeElement);
  });

  it('is not made while the two passphrases differ', async () => {
    const { storage } = await openKey();
    await userEvent.type(await screen.findByLabelText('Passphrase'), PASSPHRASE);
    await userEvent.type(screen.getByLabelText('The same passphrase again'), 'kettle orbit');
    await press('Make my key');
    expect(await screen.findByText(/The two are not the same/)).toBeTruthy();
    expect(keyIn(storage)).toBeNull();
  });

  it('is sealed with a passphrase where one is typed twice, and says first that this takes a moment', async () => {
    const { storage } = await openKey();
    await userEvent.type(await screen.findByLabelText('Passphrase'), PASSPHRASE);
    await userEvent.type(screen.getByLabelText('The same passphrase again'), PASSPHRASE);
    await press('Make my key');
    expect(screen.getByText(/^Making your key\./)).toBeTruthy();
    await screen.findByText('Its six words', {}, SLOW);
    const key = keyIn(storage);
    expect(key?.isLocked).toBe(true);
    expect(key?.file).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
  });

  it('says so where the browser will keep nothing', async () => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    await openKey(fakeStorage({}, { setItem: refuse }));
    await press('Make my key');
    expect(await screen.findByText(/This browser does not let us keep anything/)).toBeTruthy();
  });

  it('comes back from a backup, which then counts as saved', async () => {
    const { storage } = await openKey();
    const { recipient, text } = await keyAtRest(await makeKey(), '');
    await restored(text);
    await screen.findByText('Its six words');
    expect(keyIn(storage)).toMatchObject({ recipient, isLocked: false });
    expect(keyIn(storage)?.backedUpAt).not.toBeNull();
  });

  it('comes back from a sealed backup under its passphrase, and under no other', async () => {
    const { storage } = await openKey();
    const { recipient, text } = await keyAtRest(await makeKey(), PASSPHRASE);
    await restored(text);
    expect(await screen.findByText('This backup has a passphrase. Please type it.')).toBeTruthy();
    await restored(text, 'kettle orbit velvet apple');
    expect(await screen.findByText(/^That is not the passphrase\./, {}, SLOW)).toBeTruthy();
    expect(keyIn(storage)).toBeNull();
    await userEvent.clear(screen.getByLabelText('Passphrase of the backup'));
    await restored(text, PASSPHRASE);
    await screen.findByText('Its six words', {}, SLOW);
    expect(keyIn(storage)).toMatchObject({ recipient, isLocked: true });
  });

  it('does not come from another file, or from one that was changed', async () => {
    const { storage } = await openKey();
    await restored('a shopping list');
    expect(await screen.findByText(/This file is not a backup of a key/)).toBeTruthy();
    await restored('AGE-SECRET-KEY-1QQQQ');
    expect(await screen.findByText(/This file was changed or cut short/)).toBeTruthy();
    expect(keyIn(storage)).toBeNull();
  });
});

describe('the key that is here', () => {
  it('is saved as the file that it is, and counts as saved once the person says so', async () => {
    const downloads = watchDownloads();
    const stored = await storedKey({ backedUpAt: null });
    const { storage } = await openKey(stored);
    await screen.findByText(/No backup was saved yet/);
    expect(screen.queryByRole('button', { name: 'I have saved it' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'A new homework link' })).toBeNull();
    await press('Save the backup file');
    const key = keyIn(storage);
    const [first, second] = fingerprintOf(key?.recipient ?? '');
    expect(downloads[0]?.name).toBe(`mooring-key-${first}-${second}-2026-11-25.txt`);
    expect(await downloads[0]?.text()).toBe(key?.file);
    expect(keyIn(storage)?.backedUpAt).toBeNull();
    await press('I have saved it');
    expect(keyIn(storage)?.backedUpAt).not.toBeNull();
    expect(screen.getByRole('link', { name: 'A new homework link' })).toBeTruthy();
  });

  it('opens with its passphrase, and with no other', async () => {
    await openKey(await storedKey({ passphrase: PASSPHRASE }));
    await userEvent.type(await screen.findByLabelText('Your passphrase'), 'kettle');
    await press('Unlock');
    expect(await screen.findByText(/^That is not the passphrase\./, {}, SLOW)).toBeTruthy();
    await userEvent.clear(screen.getByLabelText('Your passphrase'));
    await userEvent.type(screen.getByLabelText('Your passphrase'), PASSPHRASE);
    await press('Unlock');
    expect(await screen.findByText(/and it is open/, {}, SLOW)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Lock now' })).toBeTruthy();
  });

  it('gets a passphrase later, and can lose it again', async () => {
    const { storage } = await openKey(await storedKey());
    const before = keyIn(storage)?.recipient;
    await userEvent.type(await screen.findByLabelText('Passphrase'), PASSPHRASE);
    await userEvent.type(screen.getByLabelText('The same passphrase again'), PASSPHRASE);
    await press('Use this passphrase');
    await screen.findByText('Done. Now save a new backup.', {}, SLOW);
    expect(keyIn(storage)).toMatchObject({ isLocked: true, recipient: before });
    await press('Take the passphrase away');
    expect(keyIn(storage)?.isLocked).toBe(true);
    await press('Yes, take it away');
    await waitFor(() => {
      expect(keyIn(storage)).toMatchObject({ isLocked: false, recipient: before });
    }, SLOW);
  });

  it('goes, with the desk, after one plain question', async () => {
    const { storage } = await openKey(await storedKey());
    await press('Remove key and desk');
    expect(keyIn(storage)).not.toBeNull();
    await press('Yes, remove both');
    expect(keyIn(storage)).toBeNull();
    expect(await screen.findByText('Make a key')).toBeTruthy();
  });

  it('is left as it is where it cannot be read, and can be saved and removed', async () => {
    const downloads = watchDownloads();
    const { storage } = await openKey(fakeStorage({ 'mooring.key': 'no key at all' }));
    await press('Save what is kept, as it is');
    expect(await downloads[0]?.text()).toContain('no key at all');
    expect(screen.queryByRole('button', { name: 'Make my key' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull();
    expect(storage.getItem('mooring.key')).toBe('no key at all');
    await press('Remove it');
    await press('Yes, remove it');
    expect(storage.getItem('mooring.key')).toBeNull();
  });

  it.each([
    ['none', () => fakeStorage()],
    ['open', () => storedKey()],
    ['locked', () => storedKey({ passphrase: PASSPHRASE })],
    ['unreadable', () => fakeStorage({ 'mooring.key': '{}' })],
  ])('(%s) holds no word from code, no gap, and nothing that axe objects to', async (...row) => {
    const [, storage] = row;
    const made = await openKey(await storage(), PSEUDO_LANGUAGE.code);
    await waitFor(() => {
      expect(made.container.querySelectorAll('main button').length).toBeGreaterThan(0);
    });
    // Words of the key and dates are data.
    const six = new Set(fingerprintOf(keyIn(made.storage)?.recipient ?? ''));
    expect(
      wordsFromCode(wordsOn(made.container).map((text) => text.replace('November 20', ''))).filter(
        (word) => !six.has(word),
      ),
    ).toEqual([]);
    expect(headingProblems(made.container)).toEqual([]);
    expect(await axeProblems(made.container)).toEqual([]);
  });
});
