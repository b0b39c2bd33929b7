import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  answersOfCode,
  decodeHomework,
  decodeReply,
  encodeResultCode,
  fragmentToSealed,
  homeworkId,
  openKeyFile,
  readResultCode,
  unpackAnswers,
  unseal,
} from '#sharing';
import { jsonOfReply } from './kit/json-of.ts';
import { CHECKS } from './kit/released.ts';

const folder = new URL('../golden/sharing/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const digestOf = (name: string) => createHash('sha256').update(textOf(name)).digest('hex');
const names = readdirSync(folder).filter((name) => name !== 'digests.json');
const fromHex = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

type HomeworkRow = Record<'link' | 'id', string> & { readonly homework: object };
type ReplyRow = { readonly payload: string; readonly reply: object };

function rows(start: string): unknown[] {
  const files = names.filter((name) => name.startsWith(start));
  expect(files).not.toEqual([]);
  return files.flatMap((name) => JSON.parse(textOf(name)) as unknown[]);
}

describe('what was made once', () => {
  it('lies in files that never change: each has the digest in digests.json, which only grows by new rows', () => {
    const digests = JSON.parse(textOf('digests.json')) as Record<string, string>;
    expect(Object.fromEntries(names.map((name) => [name, digestOf(name)]))).toEqual(digests);
  });

  it('as a homework link opens as it did then', () => {
    for (const { link, id, homework } of rows('homework-') as readonly HomeworkRow[]) {
      expect(decodeHomework(link)).toEqual({ ok: true, value: homework });
      expect(homeworkId(link)).toBe(id);
    }
  });

  it('as a reply opens as it did then', () => {
    for (const { payload, reply } of rows('replies-') as readonly ReplyRow[]) {
      const reading = decodeReply(fromHex(payload));
      expect(reading.ok && jsonOfReply(reading.value)).toEqual(reply);
    }
  });

  it('as a sealed reply opens with its key as it did then', async () => {
    type Row = Record<'identity' | 'fragment' | 'payload', string>;
    for (const { identity, fragment, payload } of rows('sealed-') as readonly Row[]) {
      const sealed = fragmentToSealed(fragment);
      const opened = sealed.ok && (await unseal(sealed.value, identity));
      expect(opened).toEqual({ ok: true, bytes: fromHex(payload) });
    }
  });

  it('as a key file opens with its passphrase as it did then', async () => {
    type Row = Record<'text' | 'passphrase' | 'identity' | 'recipient', string>;
    for (const { text, passphrase, identity, recipient } of rows('key-files-') as readonly Row[]) {
      const key = { identity, recipient };
      expect(await openKeyFile(text, passphrase)).toEqual({ ok: true, key });
    }
  });

  it.each(CHECKS)('as a code or packed answers of $name reads as it did then', (check) => {
    const { questionnaire, ref } = check;
    type Row = { code: string; packed: string; answers: Record<string, string> };
    for (const { code, packed, answers } of rows(
      `codes-${ref.id}-${ref.version}.json`,
    ) as readonly Row[]) {
      const reading = readResultCode(code);
      expect(reading.ok && answersOfCode(questionnaire, reading.value)).toEqual(answers);
      expect(encodeResultCode(questionnaire, { questionnaire: ref, answers })).toBe(code);
      expect(unpackAnswers(questionnaire, fromHex(packed))).toEqual(answers);
    }
  });
});
