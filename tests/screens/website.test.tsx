import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMBED_VERSION } from '#embed';
import { createI18n, loadWords, PSEUDO_LANGUAGE } from '#i18n';
import { SETTING_PROBLEMS, type SettingProblem } from '#practice/reader';
import { axeProblems } from '../ui/kit/axe.ts';
import { headingProblems } from './kit/headings.ts';
import { arriveWith } from './kit/homework-links.ts';
import { openScreen } from './kit/open-screen.tsx';
import { watchDownloads } from './kit/downloads.ts';
import { wordsFromCode, wordsOn } from './kit/words-on.ts';

beforeEach(() => {
  arriveWith('', 'website');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const openKit = (language = 'en') => openScreen({ screen: 'website', language });
const fill = (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const tick = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }));
const valueOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;

/** What the lines for HTML say, as a page would read them. */
function pasted(): Readonly<Record<string, string>> {
  const { body } = new DOMParser().parseFromString(valueOf('Lines for HTML'), 'text/html');
  const attributes = body.querySelector('mooring-check')?.attributes ?? [];
  return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
}
const kept = (fragment: string) =>
  waitFor(() => {
    expect(location.hash).toBe(fragment === '' ? '' : `#${fragment}`);
  });
/** What is told in the place that a field names as its description. */
function saidOf(label: string): string {
  const ids = screen.getByLabelText(label).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

describe('the lines to paste', () => {
  it('say what the form says', async () => {
    await openKit();
    fill('Name of your practice', 'Harbour & "Street" <b>');
    fill('A few words from you', 'Welcome.');
    fill('Your button, in words', 'Book a talk');
    fill('Where your button leads', 'https://example.org/book');
    fill('Support lines to show first', 'GB');
    fill('Your colour as a code', '#7a3b2e');
    fill('The colour behind the check as a code', '#fff');
    fill('Roundness as a number', '4');
    await userEvent.click(screen.getByRole('radio', { name: /In a new tab/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'Always dark' }));
    await userEvent.click(screen.getByRole('radio', { name: 'With small feet, as in books' }));
    await tick('The links to our reading');
    await tick('The full check');
    expect(pasted()).toMatchObject({
      ...{ practice: 'Harbour & "Street" <b>', note: 'Welcome.', region: 'GB', radius: '4' },
      ...{ action: 'Book a talk', link: 'https://example.org/book', hide: 'learn' },
      ...{ accent: '#7a3b2e', ground: '#ffffff', results: 'tab', theme: 'dark', type: 'serif' },
    });
    expect(pasted()['forms']?.split(',')).toHaveLength(2);
  });

  it('follow the order of the checks, of which one always stays', async () => {
    await openKit();
    expect(pasted()).not.toHaveProperty('forms');
    const [, second] = screen.getAllByRole('button', { name: /^Move up/ });
    if (second === undefined) throw new Error('Fewer than three checks');
    await userEvent.click(second);
    const inOrder = pasted()['forms']?.split(',') ?? [];
    expect(inOrder).toHaveLength(3);
    await tick('The full check');
    await tick('A short look');
    expect(pasted()['forms']?.split(',')).toHaveLength(1);
    const last = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Person by person' });
    expect([last.checked, last.disabled]).toEqual([true, true]);
  });

  it('take colours and roundness from the browser’s own pickers too', async () => {
    await openKit();
    fill('Pick your colour', '#123456');
    fill('Less round to more round', '12');
    expect(pasted()).toMatchObject({ accent: '#123456', radius: '12' });
    expect([valueOf('Your colour as a code'), valueOf('Roundness as a number')]).toEqual([
      '#123456',
      '12',
    ]);
    await press('Use ours');
    expect(pasted()).not.toHaveProperty('accent');
  });

  it('leave out what cannot be used', async () => {
    await openKit();
    fill('Your colour as a code', 'red;}');
    fill('Your button, in words', 'Book');
    fill('Where your button leads', 'javascript:alert(1)');
    expect(pasted()).toEqual({ label: 'A private self-check' });
    expect(screen.getByLabelText('Your colour as a code').getAttribute('aria-invalid')).toBe(
      'true',
    );
    expect(saidOf('Your colour as a code')).toContain('no colour that we can read');
    expect(saidOf('Where your button leads')).toContain('This link is not used.');
  });

  it('name the language of this page where it is not the one that the script would take', async () => {
    const { container } = await openKit(PSEUDO_LANGUAGE.code);
    const lines = [...container.querySelectorAll('textarea')].map(({ value }) => value);
    const markup = lines.filter((text) => text.includes('data-mooring'));
    expect(markup.length).toBeGreaterThan(0);
    for (const text of markup) expect(text).toContain('data-language="en-XA"');
  });

  it('are copied, and practice.json is saved', async () => {
    const user = userEvent.setup();
    await openKit();
    await user.click(screen.getByRole('button', { name: 'Copy: The link' }));
    expect(await navigator.clipboard.readText()).toMatch(/\/en\/embed\/$/);
    fill('Name of your practice', 'Harbour Street');
    const downloads = watchDownloads();
    await press('Save it as practice.json');
    expect(downloads[0]?.name).toBe('practice.json');
    expect(JSON.parse((await downloads[0]?.text()) ?? '')).toEqual({
      version: 1,
      practice: 'Harbour Street',
    });
  });
});

/** No text behind "#" has these two: the one reader of settings tells them of files and attributes. */
type Elsewhere = 'not-settings' | 'not-text';

/** For each problem that an address can have, one that has it, and something of what is said. */
const PROBLEMS: Readonly<Record<Exclude<SettingProblem, Elsewhere>, readonly [string, RegExp]>> = {
  'unknown-name': ['v=1&onload=x', /onload: We know no setting of this name/],
  'newer-version': ['v=99&accent=123456', /made for a later version/],
  half: ['action=Book', /needs both/],
  'too-long': [`practice=${'a'.repeat(3000)}`, /too long/],
  'hidden-characters': ['practice=a%E2%80%AEb', /hidden signs/],
  'not-offered': ['theme=neon', /none of the choices/],
  'not-a-colour': ['accent=url(x)', /no colour that we can read/],
  'low-contrast': ['ground=777777', /hard to read/],
  'not-a-link': ['action=Book&link=data:text/html,x', /link is not used/],
  'not-a-number': ['radius=round', /This is no number/],
  'out-of-range': ['radius=99', /too small or too large/],
};

describe('what cannot be used', () => {
  it('has words of its own for each problem', async () => {
    const i18n = createI18n('en');
    await loadWords(i18n, ['website']);
    const words = SETTING_PROBLEMS.map((problem) =>
      i18n.t(`problem.${problem}`, { ns: 'website' }),
    );
    expect(new Set(words).size).toBe(SETTING_PROBLEMS.length);
    expect(words.filter((text) => text.startsWith('problem.'))).toEqual([]);
  });

  it.each(Object.entries(PROBLEMS))(
    'is told where it is: %s',
    async (_problem, [fragment, said]) => {
      arriveWith(fragment, 'website');
      const { container } = await openKit();
      expect(container.querySelector('form')?.textContent).toMatch(said);
    },
  );

  it('runs nothing and is never shown as markup', async () => {
    arriveWith('practice=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&%3Cb%3Ex=1', 'website');
    const { container } = await openKit();
    expect(container.querySelector('img, form b')).toBeNull();
    expect(valueOf('Name of your practice')).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('colours', () => {
  it('are told with their contrast, and a colour that would be hard to read with the one that is shown', async () => {
    await openKit();
    fill('Your colour as a code', '#ffee00');
    const form = screen.getByLabelText('Your colour as a code').closest('fieldset');
    expect(form?.textContent).toMatch(
      /On light: \d+\.\d to 1\. Your colour #ffee00 would be hard to read here, so we show #[\da-f]{6}/,
    );
    expect(form?.textContent).toMatch(
      /On dark: \d+\.\d to 1\.$|On dark: \d+\.\d to 1\.(?! Your colour)/,
    );
    fill('The colour behind the check as a code', '#ffffff');
    expect(form?.textContent).toMatch(/Our words on your colour: \d+\.\d to 1\./);
  });
});

describe('the address', () => {
  it('keeps the setup, and opens it again', async () => {
    await openKit();
    fill('Name of your practice', 'Harbour Street');
    fill('Your colour as a code', '#7a3b2e');
    await kept('v=1&accent=7a3b2e&practice=Harbour+Street');
    cleanup();
    await openKit();
    expect(valueOf('Name of your practice')).toBe('Harbour Street');
    expect(pasted()).toMatchObject({ accent: '#7a3b2e', practice: 'Harbour Street' });
  });

  it('is followed when it changes, and empties when nothing is set any more', async () => {
    await openKit();
    arriveWith('v=1&practice=Quay', 'website');
    act(() => {
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(valueOf('Name of your practice')).toBe('Quay');
    fill('Name of your practice', '');
    await kept('');
  });

  it('may point at a place on the page: that is no setup', async () => {
    arriveWith('main', 'website');
    await openKit();
    act(() => {
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 600);
    });
    expect(location.hash).toBe('#main');
  });
});

describe('starting over', () => {
  it('takes the whole setup away, and gives it back', async () => {
    await openKit();
    expect(screen.queryByRole('button', { name: 'Start over' })).toBeNull();
    fill('Name of your practice', 'Quay');
    await press('Start over');
    expect(valueOf('Name of your practice')).toBe('');
    await press('Put my setup back');
    expect(pasted()).toMatchObject({ practice: 'Quay' });
  });
});

describe('the preview', () => {
  const frame = () => screen.getByTitle<HTMLIFrameElement>('The check, set up as you say');
  const tell = (data: unknown, from: Partial<MessageEventInit> = {}) => {
    act(() => {
      const { contentWindow: source } = frame();
      dispatchEvent(
        new MessageEvent('message', { data, source, origin: location.origin, ...from }),
      );
    });
  };

  it('is the real page for frames', async () => {
    await openKit();
    expect(frame().src).toMatch(/\/en\/embed\/#v=1$/);
  });

  it('greets the frame, grows with it, and listens to nobody else', async () => {
    await openKit();
    const greet = vi.spyOn(frame().contentWindow ?? window, 'postMessage');
    tell({ type: 'mooring:ready', version: EMBED_VERSION });
    expect(greet).toHaveBeenCalledWith(
      { type: 'mooring:hello', version: EMBED_VERSION },
      location.origin,
    );
    const height = { type: 'mooring:height', version: EMBED_VERSION, height: 1152 };
    tell(height, { source: window });
    tell(height, { origin: 'https://elsewhere.example' });
    tell({ ...height, version: 2 });
    tell({ ...height, height: 'tall' });
    expect(frame().style.blockSize).not.toBe('1152px');
    tell(height);
    expect(frame().style.blockSize).toBe('1152px');
  });

  it('is shown as on a phone or as on a large page', async () => {
    await openKit();
    expect(frame().style.inlineSize).toBe('360px');
    await userEvent.click(screen.getByRole('radio', { name: 'As on a large page' }));
    expect(frame().style.inlineSize).toBe('960px');
  });
});

describe('the page to hang up', () => {
  it('has the name, the code and the promise', async () => {
    await openKit();
    fill('Name of your practice', 'Quay');
    await press('Make the page');
    const poster = within(await screen.findByRole('article', { name: 'The page to print' }));
    expect(poster.getByText('Quay')).toBeTruthy();
    expect(poster.getByRole('img', { name: 'Code that opens the check' })).toBeTruthy();
    expect(
      poster.getByText('Nothing you answer leaves your phone unless you send it.'),
    ).toBeTruthy();
    expect(poster.getByText(/\/en\/embed\/$/)).toBeTruthy();
  });
});

describe('the whole page', () => {
  it('holds no word from code and nothing axe objects to, with everything on it', async () => {
    arriveWith('v=1&accent=ffee00&ground=111111&practice=12&radius=99&zz=1&hide=learn', 'website');
    const { container } = await openKit(PSEUDO_LANGUAGE.code);
    const buttons = [...container.querySelectorAll<HTMLElement>('section > button')];
    for (const button of buttons) await userEvent.click(button);
    await waitFor(() => {
      expect(container.querySelector('article svg')).not.toBeNull();
    });
    const words = wordsOn(container).map((text) => text.replaceAll(/#[\da-f]{6}/g, ''));
    expect(wordsFromCode(words)).toEqual([]);
    expect(headingProblems(container)).toEqual([]);
    expect(await axeProblems(container)).toEqual([]);
  });
});
