import { SETTINGS_VERSION, type PracticeSettings } from '#practice';
import { settingsToAttributes, settingsToFragment } from '#practice/reader';
import { plain, tag } from './markup.ts';

export interface SnippetSource {
  readonly settings: PracticeSettings;
  /** The whole address of the page that is made for frames, without a fragment. */
  readonly page: string;
  /** The whole address of the script, and the hash that a browser holds it against. */
  readonly script: string;
  readonly integrity: string;
  readonly words: {
    /** The frame's title, to those who listen. */
    readonly title: string;
    /** What a link or button to the check says. */
    readonly open: string;
    /** What the button says that closes a dialog. */
    readonly close: string;
  };
}

export type SnippetKind = 'element' | 'div' | 'frame' | 'dialog' | 'link' | 'file';
export type Snippets = Readonly<Record<SnippetKind, string>>;

/** CSS pixels. What does not fit scrolls inside; owners can write another number. */
const FRAME_HEIGHT = 760;

const BUTTON_ID = 'mooring-open';

/** The whole address of the check as a setup has it. */
export function linkOf(page: string, settings: PracticeSettings): string {
  const fragment = settingsToFragment(settings);
  return fragment === '' ? page : `${page}#${fragment}`;
}

function fileOf(settings: PracticeSettings): string {
  const given = settingsToAttributes(settings).flatMap(([name, text]): [string, unknown][] => {
    if (name === 'v') return [];
    if (name === 'forms' || name === 'hide') return [[name, text.split(',')]];
    return [[name, name === 'radius' ? Number(text) : text]];
  });
  return `${JSON.stringify({ version: SETTINGS_VERSION, ...Object.fromEntries(given) }, null, 2)}\n`;
}

/** Everything that an owner can paste, as text. Markup for pages, JSON for `file`, an address for `link`. */
export function snippetsOf({ settings, page, script, integrity, words }: SnippetSource): Snippets {
  const link = linkOf(page, settings);
  const attributes = [...settingsToAttributes(settings), ['label', words.title]] as const;
  const toCheck = tag('a', [['href', link]], plain(words.open));
  // The link is the button: without the script it still leads to the check.
  const opener = [
    ['id', BUTTON_ID],
    ['href', link],
  ] as const;
  const loader = tag('script', [
    ['async', ''],
    ['src', script],
    ['integrity', integrity],
    ['crossorigin', 'anonymous'],
  ]);
  const withScript = (element: string) => `${element}\n${loader}\n`;
  return {
    element: withScript(tag('mooring-check', attributes, toCheck)),
    div: withScript(
      tag(
        'div',
        [
          ['data-mooring', ''],
          ...attributes.map(([name, text]) => [`data-${name}`, text] as const),
        ],
        toCheck,
      ),
    ),
    dialog: withScript(
      tag(
        'mooring-check',
        [...attributes, ['button', BUTTON_ID], ['close', words.close]],
        tag('a', opener, plain(words.open)),
      ),
    ),
    frame: tag('iframe', [
      ['src', link],
      ['title', words.title],
      ['loading', 'lazy'],
      ['referrerpolicy', 'no-referrer'],
      ['allow', 'clipboard-write'],
      ['width', '100%'],
      ['height', String(FRAME_HEIGHT)],
      // Of another scheme than the page, a frame would get a ground of the browser's.
      ['style', `border: 0; color-scheme: ${settings.theme === 'dark' ? 'dark' : 'light'}`],
    ]),
    link,
    file: fileOf(settings),
  };
}
