import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PSEUDO_LANGUAGE } from '#i18n';
import { readExport } from '#session';
import { encodeResultCode, qrSquares, sealedToFragment, toArmor, type Reply } from '#sharing';
import {
  deskWithKey,
  file,
  openState,
  sealFor,
  wakeDesk,
  type OpenDesk,
} from '../desk/kit/open-desk.ts';
import { answersOf, reply, replySheet, sheetsAboutPeople } from '../desk/kit/replies.ts';
import { entry, questionnaire } from '../session/kit/form.ts';
import { BEGUN, blank, LATER } from '../session/kit/sheets.ts';
import { drawSquares } from '../sharing/draw-squares.ts';
import { contentOf, fakeStorage } from '../storage/fake-storage.ts';
import { axeProblems } from '../ui/kit/axe.ts';
import { watchDownloads } from './kit/downloads.ts';
import { headingProblems } from './kit/headings.ts';
import { openScreen } from './kit/open-screen.tsx';
import { wordsFromCode, wordsOn } from './kit/words-on.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  location.hash = '';
});

const press = (name: string | RegExp, where: HTMLElement = document.body) =>
  userEvent.click(within(where).getByRole('button', { name }));
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const rows = () =>
  screen
    .getAllByRole('listitem')
    .filter((item) => within(item).queryByRole('button', { name: 'Open' }));
const row = (text: RegExp) => {
  const found = rows().find((item) => text.test(item.textContent));
  if (found === undefined) throw new Error(`No reply says ${String(text)}`);
  return found;
};

/** The screen over a desk with some replies, once it is open. */
async function openDesk(replies: readonly Reply[] = [], language = 'en') {
  const prepared = await deskWithKey();
  if (replies.length > 0) await file(prepared.desk, ...replies);
  const opened = await openScreen({ screen: 'desk', language }, {}, prepared.storage);
  await waitFor(() => opened.container.querySelector('textarea') ?? fail());
  await act(() => import('#ui/charts'));
  return { ...opened, ...prepared };
}
function fail(): never {
  throw new Error('The desk is not open yet');
}

/** What lies on a desk, as the next tab finds it. */
async function storedOn({ storage }: Pick<OpenDesk, 'storage'>) {
  return openState((await wakeDesk(storage)).desk).replies;
}

function fileOf(name: string, content: string | Uint8Array, type = ''): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const made = new File([bytes.slice()], name, { type });
  // jsdom's files have no arrayBuffer() of their own.
  return Object.assign(made, { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
}

async function paste(text: string): Promise<void> {
  fireEvent.change(field('The link or the sealed text'), { target: { value: text } });
  await press('Open it');
}

describe('a desk', () => {
  it('without a key says what it is and leads to one', async () => {
    await openScreen({ screen: 'desk', language: 'en' });
    const way = await screen.findByRole('link', { name: 'Make or bring back a key' });
    expect(way.getAttribute('href')).toBe('../../en/key/');
  });

  it('without a key tells whoever comes with a reply to bring the key first', async () => {
    location.hash = sealedToFragment(await sealFor((await deskWithKey()).desk, reply()));
    await openScreen({ screen: 'desk', language: 'en' });
    expect(await screen.findByText(/there is no key here to open it/)).toBeDefined();
    expect(location.hash).toBe('');
  });

  it('that cannot be read says so, leads to the key, and leaves it as it is', async () => {
    const storage = fakeStorage({ 'mooring.key': 'not a key' });
    await openScreen({ screen: 'desk', language: 'en' }, {}, storage);
    expect(await screen.findByText(/It was left as it is/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Look at your key' })).toBeDefined();
    expect(contentOf(storage)).toEqual({ 'mooring.key': 'not a key' });
  });

  it('under a passphrase opens with it, and then opens the reply that waited', async () => {
    const prepared = await wakeDesk();
    await prepared.desk.makeKey('a quiet harbour');
    location.hash = sealedToFragment(await sealFor(prepared.desk, reply({ ownWords: 'Hello' })));
    await openScreen({ screen: 'desk', language: 'en' }, {}, prepared.storage);
    const input = await screen.findByLabelText('Passphrase');
    expect(screen.getByText(/It waits here/)).toBeDefined();
    await userEvent.type(input, 'something else{Enter}');
    await screen.findByText(/That is not the passphrase/, {}, { timeout: 9000 });
    await userEvent.clear(input);
    await userEvent.type(input, 'a quiet harbour{Enter}');
    await screen.findByText('Opened, and filed on your desk.', {}, { timeout: 9000 });
    expect(screen.getByText(/locks by itself/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Lock the desk now' })).toBeDefined();
  });

  it('without a passphrase says who can open it', async () => {
    await openDesk();
    expect(screen.getByText(/whoever uses this browser can open the desk/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Lock the desk now' })).toBeNull();
    expect(screen.getByRole('link', { name: 'New homework link' }).getAttribute('href')).toBe(
      '../../en/invite/',
    );
  });

  it('makes no complaint, and holds nothing that axe objects to', async () => {
    const complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const { container } = await openDesk([reply({ ownWords: 'One' }), reply({ ownWords: 'Two' })]);
    await userEvent.click(screen.getByRole('checkbox', { name: /same label/ }));
    expect(headingProblems(container)).toEqual([]);
    expect(await axeProblems(container)).toEqual([]);
    await press('Open', rows()[0]);
    await screen.findByRole('button', { name: 'One page to print' });
    expect(headingProblems(container)).toEqual([]);
    expect(await axeProblems(container)).toEqual([]);
    expect(complaints.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('holds no word that was written in code, in the list and in a reply', async () => {
    const answeredAt = BEGUN;
    const sheets = [
      replySheet(answersOf('4'), { answeredAt }),
      ...(await sheetsAboutPeople()).map((sheet) => ({ ...sheet, answeredAt })),
    ];
    const { container } = await openDesk([reply({ sheets, madeAt: LATER })], PSEUDO_LANGUAGE.code);
    expect(wordsFromCode(wordsOn(container))).toEqual([]);
    const list = container.querySelector('main section:nth-of-type(1) ul button');
    await userEvent.click(list ?? fail());
    await waitFor(() => container.querySelector('select') ?? fail());
    expect(wordsFromCode(wordsOn(container))).toEqual([]);
  });
});

describe('a reply comes in', () => {
  it('as a link, and the label has the keyboard at once', async () => {
    const opened = await openDesk();
    const fragment = sealedToFragment(await sealFor(opened.desk, reply()));
    await paste(`Here it is: ${location.origin}/en/desk/#${fragment}`);
    await screen.findByText('Opened, and filed on your desk.');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Label' }));
    expect((await storedOn(opened)).map(({ label }) => label)).toEqual(['']);
    await userEvent.keyboard('Wednesday{Enter}');
    await screen.findByText('Wednesday');
    expect((await storedOn(opened)).map(({ label }) => label)).toEqual(['Wednesday']);
  });

  it('by the link that led here, whose address is wiped', async () => {
    const prepared = await deskWithKey();
    location.hash = sealedToFragment(await sealFor(prepared.desk, reply()));
    await openScreen({ screen: 'desk', language: 'en' }, {}, prepared.storage);
    await screen.findByText('Opened, and filed on your desk.');
    expect(location.hash).toBe('');
    expect(await storedOn(prepared)).toHaveLength(1);
  });

  it.each([
    ['only what stands behind “#”', (sealed: Uint8Array) => `#${sealedToFragment(sealed)}`],
    ['a sealed text in a mail', (sealed: Uint8Array) => `Dear you,\n\n${toArmor(sealed)}\nBye`],
  ])('as %s', async (_what, textOf) => {
    const { desk } = await openDesk();
    await paste(textOf(await sealFor(desk, reply())));
    expect(await screen.findByText('Opened, and filed on your desk.')).toBeDefined();
  });

  it('as a picture of its code', async () => {
    const { desk } = await openDesk();
    const squares = qrSquares(sealedToFragment(await sealFor(desk, reply()))) ?? fail();
    const picture = drawSquares(squares, 4);
    // jsdom reads no pictures and has no canvas: the picture comes out as it went in.
    vi.stubGlobal('createImageBitmap', () =>
      Promise.resolve({ width: picture.width, height: picture.height, close: () => undefined }),
    );
    Object.assign(HTMLCanvasElement.prototype, {
      getContext: () => ({
        fillRect: () => undefined,
        drawImage: () => undefined,
        getImageData: () => picture,
      }),
    });
    await userEvent.upload(screen.getByLabelText('Files'), fileOf('code.png', 'any', 'image/png'));
    expect(await screen.findByText(/filed on your desk/)).toBeDefined();
  });

  it('as a result code, without a time and without words', async () => {
    await openDesk();
    await userEvent.click(screen.getByText('Type in a result code'));
    const code = encodeResultCode(questionnaire, { ...blank, answers: answersOf('3') });
    fireEvent.change(field('The result code'), { target: { value: code } });
    await press('Use this code');
    await screen.findByText('Opened, and filed on your desk.');
    await press('Later');
    expect(row(/typed from a code/)).toBeDefined();
    await press('Open', row(/typed/));
    expect(screen.getByText(/A code says no time and no words/)).toBeDefined();
  });

  it('in many files at once, each with its own outcome: a bad one stops no other', async () => {
    const opened = await openDesk([reply({ ownWords: 'here before' })]);
    const seal = (ownWords: string) => sealFor(opened.desk, reply({ ownWords }));
    const other = await sealFor((await deskWithKey()).desk, reply());
    await userEvent.upload(screen.getByLabelText('Files'), [
      fileOf('a.age', toArmor(await seal('a'))),
      fileOf('b.age', await seal('b')),
      fileOf('again.age', await seal('b')),
      fileOf('old.age', await seal('here before')),
      fileOf('list.txt', 'bread and milk', 'text/plain'),
      fileOf('other.age', other),
      fileOf('big.txt', 'x'.repeat(1_000_001), 'text/plain'),
      fileOf('link.txt', `#${sealedToFragment(await seal('c'))}`, 'text/plain'),
    ]);
    await screen.findByText('3 of 8 were filed.');
    const said = (name: string) =>
      screen.getAllByRole('listitem').find(({ textContent }) => textContent.startsWith(name))
        ?.textContent;
    expect(said('a.age')).toMatch(/filed on your desk/);
    expect(said('b.age')).toMatch(/filed on your desk/);
    expect(said('again.age')).toMatch(/is here already/);
    expect(said('old.age')).toMatch(/is here already/);
    expect(said('list.txt')).toMatch(/not a reply from this app/);
    expect(said('other.age')).toMatch(/sealed for another key/);
    expect(said('big.txt')).toMatch(/larger than any reply/);
    expect(said('link.txt')).toMatch(/filed on your desk/);
    expect(screen.getAllByRole('combobox', { name: /^Label of reply/ })).toHaveLength(3);
    expect(await storedOn(opened)).toHaveLength(4);
  });

  it.each([
    ['in the middle of a mail', (link: string) => `Here it is: ${link}.\n\nBest wishes, M`],
    ['in brackets', (link: string) => `<${link}>`],
    [
      'broken into lines, with words behind it',
      (link: string) => `Here:\n${link.replaceAll(/.{70}/g, '$&\r\n')}\nSee you on Tuesday`,
    ],
  ])('is found where its link stands %s', async (_where, mailOf) => {
    const { desk } = await openDesk();
    const fragment = sealedToFragment(await sealFor(desk, reply()));
    await paste(mailOf(`${location.origin}/en/desk/#${fragment}`));
    expect(await screen.findByText('Opened, and filed on your desk.')).toBeDefined();
  });

  it('whose questionnaire cannot be fetched is said not to have been opened, and is not filed', async () => {
    const { desk, wiring } = await openDesk();
    const sealed = await sealFor(desk, reply());
    for (const form of wiring.forms.filter(({ id }) => id === entry.id)) {
      vi.spyOn(form, 'load').mockRejectedValue(new Error('offline'));
    }
    await paste(`#${sealedToFragment(sealed)}`);
    expect(await screen.findByText(/could not be fetched, so it was not opened/)).toBeDefined();
    expect(openState(desk).replies).toEqual([]);
  });

  it('is refused where the link is for a client, or of another site', async () => {
    const { desk, storage } = await openDesk();
    const before = contentOf(storage);
    const fragment = sealedToFragment(await sealFor(desk, reply()));
    await paste(`${location.origin}/en/homework/#${fragment}`);
    expect(await screen.findByText(/This is a homework link/)).toBeDefined();
    await paste(`https://elsewhere.example/en/desk/#${fragment}`);
    expect(await screen.findByText(/leads to another site/)).toBeDefined();
    expect(contentOf(storage)).toEqual(before);
  });

  it('is not filed where the device is full, and the page says what to do', async () => {
    const prepared = await deskWithKey();
    const full = fakeStorage(contentOf(prepared.storage), {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    await openScreen({ screen: 'desk', language: 'en' }, {}, full);
    await screen.findByText('No replies are here yet.');
    await paste(`#${sealedToFragment(await sealFor(prepared.desk, reply()))}`);
    expect(await screen.findByText(/no more room to store it/)).toBeDefined();
    expect(screen.getByText('No replies are here yet.')).toBeDefined();
  });
});

describe('the replies', () => {
  const words = (ownWords: string, day: string) =>
    reply({
      ownWords,
      sheets: [replySheet(answersOf('4'), { answeredAt: `${day}T10:00:00.000Z` })],
    });
  const three = [
    words('Ábout  my gärden', '2026-03-01'),
    words('Trains', '2026-05-01'),
    words('', '2026-04-01'),
  ];
  const dates = () =>
    rows().map(({ textContent }) => /(?:March|April|May) 1, 2026/.exec(textContent)?.[0]);

  it('are listed newest first, and by what is chosen', async () => {
    await openDesk(three);
    expect(dates()).toEqual(['May 1, 2026', 'April 1, 2026', 'March 1, 2026']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Oldest first');
    expect(dates()).toEqual(['March 1, 2026', 'April 1, 2026', 'May 1, 2026']);
  });

  it('are found by their words, whatever capitals and accents', async () => {
    await openDesk(three);
    await userEvent.type(screen.getByRole('searchbox'), 'GARDEN about');
    expect(dates()).toEqual(['March 1, 2026']);
    expect(screen.getByText('1 reply')).toBeDefined();
  });

  it('can be labelled anew, which Escape leaves as it was', async () => {
    const opened = await openDesk(three);
    await press('Label', row(/May/));
    await userEvent.keyboard('Thursday{Escape}');
    expect(document.activeElement?.textContent).toBe('Label');
    await press('Label', row(/May/));
    await userEvent.keyboard('Friday{Enter}');
    await waitFor(() => row(/Friday/));
    expect((await storedOn(opened)).map(({ label }) => label).toSorted()).toEqual([
      '',
      '',
      'Friday',
    ]);
    await userEvent.click(screen.getByRole('checkbox', { name: /same label/ }));
    expect(
      screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent),
    ).toEqual(['Friday', 'No label yet']);
  });

  it('can be deleted, and put back by the button that has the keyboard at once', async () => {
    const opened = await openDesk(three);
    await press('Delete', row(/May/));
    await screen.findByText('The reply was deleted.');
    expect(await storedOn(opened)).toHaveLength(2);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => row(/May/));
    expect(await storedOn(opened)).toHaveLength(3);
  });

  it('open one at a time with their words as plain text, and the keyboard comes back to the list', async () => {
    await openDesk([reply({ ownWords: '<b>Line one</b>\nline two', questions: ['Why now?'] })]);
    await press('Open', rows()[0]);
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 1, name: 'No label yet' }),
    );
    expect(screen.getByText(/Line one/).textContent).toBe('<b>Line one</b>\nline two');
    expect(screen.getByText('Why now?')).toBeDefined();
    expect(await screen.findByText('Your answers and how they count')).toBeDefined();
    await press('Back to all replies');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Replies' }));
  });

  it('under one label stand beside each other, with what counts as a difference', async () => {
    const spring = words('', '2026-03-01');
    const autumn = reply({
      sheets: [
        replySheet(
          answersOf((index) => String(1 + (index % 5))),
          { answeredAt: '2026-10-01T10:00:00.000Z' },
        ),
      ],
    });
    const prepared = await deskWithKey();
    await file(prepared.desk, spring, autumn);
    await prepared.desk.change((all) => all.map((each) => ({ ...each, label: 'Friday' })));
    await openScreen({ screen: 'desk', language: 'en' }, {}, prepared.storage);
    await waitFor(() => row(/October/));
    await press('Open', row(/October/));
    expect(await screen.findByRole('heading', { name: 'Beside your earlier check' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Look back' })).toBeDefined();
  });

  it('have one page to print, under label and date', async () => {
    const prepared = await deskWithKey();
    await file(prepared.desk, words('secret garden', '2026-03-01'));
    await prepared.desk.change((all) => all.map((each) => ({ ...each, label: 'Friday' })));
    await openScreen({ screen: 'desk', language: 'en' }, {}, prepared.storage);
    await waitFor(() => row(/Friday/));
    await press('Open', row(/Friday/));
    await userEvent.click(await screen.findByRole('button', { name: 'One page to print' }));
    const paper = screen.getByRole('article');
    expect(paper.textContent).toMatch(/Friday.*March 1, 2026/);
    expect(paper.textContent).not.toContain('secret garden');
  });
});

describe('what leaves the desk', () => {
  it('is said not to be sealed, before it is saved', async () => {
    const downloads = watchDownloads();
    await openDesk([reply({ ownWords: 'Seagulls at the pier' })]);
    await userEvent.click(screen.getByText('Save this 1 reply for another program'));
    expect(screen.getByText(/These files are not sealed/)).toBeDefined();
    await press('Save the answers (JSON)');
    await press('Save a table (CSV)');
    await press('Save for a record (FHIR)');
    const [json, csv, fhir] = downloads;
    expect(fhir?.type).toBe('application/fhir+json');
    const record = (await fhir?.text()) ?? '';
    expect(record).toMatch(/"resourceType": "Bundle"/);
    expect(record.match(/"resourceType": "QuestionnaireResponse"/g)).toHaveLength(1);
    expect(record).toContain('Seagulls at the pier');
    expect(json?.name).toMatch(/^mooring-desk-export-\d{4}-\d\d-\d\d\.json$/);
    const reading = readExport((await json?.text()) ?? '', () => 'n');
    expect(reading.ok && reading.sheets.map(({ answers }) => answers)).toEqual([answersOf('4')]);
    expect(await csv?.text()).toMatch(/The full check,/);
  });

  it('as a backup is sealed, and brings everything back', async () => {
    const downloads = watchDownloads();
    const opened = await openDesk([reply({ ownWords: 'Seagulls' })]);
    await press('Save the backup');
    await waitFor(() => downloads[0] ?? fail());
    const text = (await downloads[0]?.text()) ?? '';
    expect(downloads[0]?.name).toMatch(/^mooring-desk-backup-.*\.age$/);
    expect(text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
    await press('Delete', rows()[0]);
    await screen.findByText('No replies are here yet.');
    const input = screen.getByLabelText('Bring replies back from a backup');
    await userEvent.upload(input, fileOf('backup.age', text));
    await screen.findByText('One reply was brought back.');
    expect(await storedOn(opened)).toHaveLength(1);
    await userEvent.upload(input, fileOf('shopping.age', 'bread'));
    expect(await screen.findByText(/not a backup of a desk/)).toBeDefined();
  });
});
