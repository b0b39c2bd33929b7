import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_PREFERENCES,
  readAnswerSheet,
  sheetForFile,
  startHomework,
  TRAVEL,
  type TravelPlace,
} from '#session';
import { anySheet, blank, LATER } from './kit/sheets.ts';

const rows = Object.entries(TRAVEL);

function fieldsIn(place: TravelPlace): readonly string[] {
  return rows.flatMap(([field, places]) => (places.includes(place) ? [field] : [])).toSorted();
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}

function contentOf(text: string): Readonly<Record<string, unknown>> {
  const data: unknown = JSON.parse(text);
  if (!isRecord(data)) throw new Error('The file holds no object');
  return data;
}

describe('the travel table', () => {
  it('decides about every field of a sheet, of a homework, every preference, what is typed or made here and what a therapist holds, and about nothing else', () => {
    expect(rows.map(([field]) => field).toSorted()).toEqual(
      [
        ...Object.keys(blank).map((field) => `sheet.${field}`),
        ...Object.keys(DEFAULT_PREFERENCES).map((field) => `preferences.${field}`),
        'notes.texts',
        'choice.shared',
        'choice.page',
        'choice.reply',
        'choice.remember',
        ...['frame.height', 'frame.step', 'practice.settings'],
        'derived.scores',
        ...Object.keys(startHomework('', LATER)).map((field) => `homework.${field}`),
        'homework.id',
        ...['key.secret', 'key.passphrase', 'key.public', 'key.backedUpAt'],
        'desk.replies',
        ...['invite.name', 'invite.note', 'invite.choices'],
      ].toSorted(),
    );
  });

  it('keeps scores and the page for a session off the device: only the person makes a file or a print of them', () => {
    expect(TRAVEL['derived.scores']).toEqual(['memory', 'file', 'print']);
    expect(TRAVEL['choice.page']).toEqual(['memory', 'file', 'print']);
  });

  it('lets the names of a sheet and of a sitting out of this browser by no way', () => {
    expect(TRAVEL['sheet.id']).toEqual(['memory', 'device']);
    expect(TRAVEL['sheet.sitting']).toEqual(['memory', 'device']);
  });

  it('lets into a reply what a reply is made of, and nothing else', () => {
    expect(fieldsIn('reply')).toEqual([
      'choice.reply',
      'homework.id',
      'homework.repliedAt',
      ...['answers', 'finishedAt', 'language', 'questionnaire', 'target', 'updatedAt'].map(
        (field) => `sheet.${field}`,
      ),
    ]);
  });

  it('lets into a result code, which is not sealed, the answers and which questionnaire they are of', () => {
    expect(fieldsIn('code')).toEqual(['sheet.answers', 'sheet.questionnaire']);
  });

  it('lets into a link nothing of the person who answers', () => {
    expect(fieldsIn('link')).toEqual([
      'invite.choices',
      'invite.name',
      'invite.note',
      'key.public',
      'practice.settings',
    ]);
  });

  it('tells the page around a frame how tall it is and which step is open, and nothing else', () => {
    expect(fieldsIn('host')).toEqual(['frame.height', 'frame.step']);
  });

  it('lets the part of a key that opens replies out of this browser as a backup alone, and a passphrase not at all', () => {
    expect(TRAVEL['key.secret']).toEqual(['memory', 'device', 'file']);
    expect(TRAVEL['key.passphrase']).toEqual(['memory']);
  });

  it('names each place once', () => {
    for (const [field, places] of rows) {
      expect(new Set(places).size, field).toBe(places.length);
    }
  });
});

describe('a sheet saved as a file', () => {
  it('holds exactly the fields that may be in a file', () => {
    const allowed = rows
      .filter(([field, places]) => field.startsWith('sheet.') && places.includes('file'))
      .map(([field]) => field.slice('sheet.'.length));
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const content = contentOf(sheetForFile(sheet));
        expect(Object.keys(content).toSorted()).toEqual(allowed.toSorted());
        expect(sheet).toMatchObject(content);
      }),
    );
  });

  it('never holds a field that the table does not know', () => {
    const more = { ...blank, scores: { anxious: 4 } };
    expect(contentOf(sheetForFile(more))).not.toHaveProperty('scores');
  });

  it('has lost its names, so that whoever opens it gives it new ones; all else reads back', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const text = sheetForFile(sheet);
        expect(readAnswerSheet(text).ok).toBe(false);
        const names = { id: 'a-new-name', sitting: 'a-new-sitting' };
        const named = JSON.stringify({ ...contentOf(text), ...names });
        expect(readAnswerSheet(named)).toEqual({
          ok: true,
          sheet: { ...sheet, ...names },
        });
      }),
    );
  });
});
