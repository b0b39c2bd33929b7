import { describe, expect, it } from 'vitest';
import { SUPPORT_REGIONS } from '#content';
import { HIDEABLE, NO_SETTINGS, SETTING_NAMES, type PracticeSettings } from '#practice';
import {
  lookOfPractice,
  readFragment,
  readSettings,
  SETTING_PROBLEMS,
  settingsToFragment,
} from '#practice/reader';
import { textFault } from '#sharing';
import { OFFERED } from './kit/arbitrary.ts';
import { HOSTILE_TEXTS, hostileValues } from './kit/hostile.ts';

/** A sound value for every name. */
const SOUND: Readonly<Record<(typeof SETTING_NAMES)[number], string>> = {
  ...{ forms: 'attachment-check', language: 'en', accent: '7a3b2e', ground: 'fdf6ec', radius: '8' },
  ...{ type: 'serif', theme: 'dark', practice: 'Harbour Street', note: 'By the river.' },
  ...{ action: 'Book a call', link: 'https://example.org/', region: 'DE', hide: 'learn' },
  ...{ results: 'tab' },
};
const SOUND_SETTINGS = readSettings(SOUND, OFFERED).settings;

const COLOUR = /^#[0-9a-f]{6}$/;
const LINK =
  /^(https:\/\/[a-z0-9.-]+(:\d+)?\/[\x21-\x7e]*|tel:[+0-9()-]+|mailto:[a-z0-9._+-]+@[a-z0-9.-]+)$/i;

function isShort(text: string, max: number): boolean {
  return Array.from(text).length <= max && textFault(text) === null;
}

/** What in settings could harm whoever uses them; none in what the reader gives. */
function unsafeIn(settings: PracticeSettings): readonly string[] {
  const { forms, language, accent, ground, radius, action, region, hide } = settings;
  const holds = {
    forms: forms.every((form) => OFFERED.includes(form)) && new Set(forms).size === forms.length,
    language: language === null || language === 'en',
    accent: accent === null || COLOUR.test(accent),
    ground: ground === null || COLOUR.test(ground),
    radius: radius === null || (Number.isInteger(radius) && radius >= 0 && radius <= 32),
    type: ['ours', 'system', 'serif'].includes(settings.type),
    theme: ['auto', 'light', 'dark'].includes(settings.theme),
    practice: isShort(settings.practice, 80),
    note: isShort(settings.note, 400),
    words: action === null || (action.words !== '' && isShort(action.words, 60)),
    link: action === null || (LINK.test(action.link) && action.link.length <= 500),
    region: region === null || SUPPORT_REGIONS.includes(region),
    hide: hide.every((part) => HIDEABLE.includes(part)),
    results: ['frame', 'tab'].includes(settings.results),
    names: Object.keys(settings).join() === Object.keys(NO_SETTINGS).join(),
  };
  return Object.entries(holds).flatMap(([name, isSafe]) => (isSafe ? [] : [name]));
}

/** The words and the link of the next step are one field. */
function fieldOf(name: string): string {
  return name === 'link' ? 'action' : name;
}

function others(settings: PracticeSettings, name: string): Partial<PracticeSettings> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key !== fieldOf(name)));
}

const VALUES: readonly unknown[] = [...HOSTILE_TEXTS, ...hostileValues()];

describe.each(SETTING_NAMES)('a hostile value as %s', (name) => {
  it('does nothing, and the other settings stand', () => {
    for (const value of VALUES) {
      const { settings, notes } = readSettings({ ...SOUND, [name]: value }, OFFERED);
      expect(unsafeIn(settings)).toEqual([]);
      expect(others(settings, name)).toEqual(others(SOUND_SETTINGS, name));
      for (const note of notes) expect(SETTING_PROBLEMS).toContain(note.problem);
      expect(notes.every((note) => fieldOf(note.name) === fieldOf(name))).toBe(true);
      expect(() => lookOfPractice(settings)).not.toThrow();
    }
  });

  it('does nothing in a fragment either, escaped or not', () => {
    for (const text of HOSTILE_TEXTS) {
      const escaped = new URLSearchParams([['', text]]).toString().slice(1);
      for (const value of [text, escaped, escaped.replaceAll('%', '%u')]) {
        const { settings } = readSettings(readFragment(`#${name}=${value}`), OFFERED);
        expect(unsafeIn(settings)).toEqual([]);
        expect(settingsToFragment(settings)).toMatch(/^[\x21-\x7e]*$/);
      }
    }
  });
});
