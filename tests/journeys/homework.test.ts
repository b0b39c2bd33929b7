import { execFileSync } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeReply, encodeReply, openKeyFile, packAnswers } from '#sharing';
import { findAge } from '../sharing/kit/age-program.ts';
import { checkOf } from '../sharing/kit/released.ts';
import { readAllStorage, readHeap } from './kit/heap.ts';
import { useVisits, type Visit } from './kit/visit.ts';
import { answerToTheEnd } from './steps/answer-page.ts';
import { copyReplyLink, openHomework, sealReply, startHomework } from './steps/client.ts';
import { openPage } from './steps/open-page.ts';
import { DESK, HOMEWORK } from './steps/places.ts';
import { answersAt } from './steps/profiles.ts';
import { readScores } from './steps/read-positions.ts';
import {
  copyLink,
  makeKey,
  openReply,
  outcomesOn,
  savedBy,
  unlockDesk,
} from './steps/therapist.ts';
import { sayOnDesk, sayOnHomework, sayOnSend } from './steps/words.ts';

const visit = useVisits();

const PASSPHRASE = 'willow kettle north lantern';
const NAME = 'Dr. Ines Holm';
const LABEL = 'Folder 17, blue';
const WRITTEN = {
  ownWords: 'I noticed that I hold back <script>alert(1)</script> when it counts.',
  question: 'Where would we begin?',
};
const ANSWERS = answersAt({ anxious: 5, avoidant: 2, disorganized: 4, secure: 2 });

let folder = '';
beforeAll(async () => {
  findAge();
  folder = await mkdtemp(join(tmpdir(), 'mooring-homework-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A person with a profile of their own, whose clipboard a test may read. */
async function arrive(): Promise<Visit & { readonly sent: () => readonly string[] }> {
  const visitor = await visit();
  await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sent: string[] = [];
  visitor.context.on('request', (request) => {
    const isPlain =
      request.method() === 'GET' &&
      request.postData() === null &&
      new URL(request.url()).search === '';
    if (!isPlain) sent.push(`${request.method()} ${request.url()}`);
  });
  return { ...visitor, sent: () => sent };
}

/** The client's part: answers everything in the link, and goes to the page of what goes back. */
async function doHomework(page: Page, link: string): ReturnType<typeof readScores> {
  await openHomework(page, link);
  expect(new URL(page.url()).hash).toBe('');
  await startHomework(page);
  await answerToTheEnd(page, ANSWERS);
  const scores = await readScores(page);
  await openPage(page, HOMEWORK);
  await page.getByRole('link', { name: sayOnHomework('list.send') }).click();
  return scores;
}

describe('homework, both sides in profiles of their own', () => {
  it('goes out as a link and comes back sealed, by link, by file and by a picture of a code, as one reply with the same scores', async () => {
    const therapist = await arrive();
    const client = await arrive();
    const backup = await makeKey(therapist.page, PASSPHRASE);
    const first = await copyLink(therapist.page, NAME);
    // The name is remembered: from "new" to a copied link.
    const { link, actions } = await copyLink(therapist.page, NAME);
    expect(actions).toBeLessThanOrEqual(3);
    expect(link).toBe(first.link);
    expect(link.length).toBeLessThan(700);

    const scores = await doHomework(client.page, link);
    await sealReply(client.page, WRITTEN);
    const replyLink = await copyReplyLink(client.page);
    expect(replyLink.length).toBeLessThan(700);
    const file = join(folder, 'reply.age');
    await copyFile(
      await savedBy(client.page, () =>
        client.page.getByRole('button', { name: sayOnSend('sealed.saveFile') }).click(),
      ),
      file,
    );
    await client.page.getByText(sayOnSend('sealed.qr'), { exact: true }).click();
    const picture = join(folder, 'reply.png');
    await copyFile(
      await savedBy(client.page, () =>
        client.page.getByRole('button', { name: sayOnSend('sealed.saveQr') }).click(),
      ),
      picture,
    );
    expect(await readAllStorage(client.page)).not.toContain('hold back');

    const { page } = therapist;
    await page.goto(replyLink);
    // The reply waits until the desk is open.
    await page.getByText(sayOnDesk('waiting.locked')).waitFor();
    await unlockDesk(page, PASSPHRASE);
    expect(await outcomesOn(page)).toEqual([expect.stringContaining(sayOnDesk('in.filed'))]);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByLabel(sayOnDesk('label.one'), { exact: true }).fill(LABEL);
    await page.getByRole('button', { name: sayOnDesk('label.save', { count: 1 }) }).click();
    await page.getByLabel(sayOnDesk('in.files')).setInputFiles([file, picture]);
    await expect
      .poll(() => page.getByText(sayOnDesk('problem.known')).count(), { timeout: 20_000 })
      .toBe(2);

    await openReply(page);
    expect(await readScores(page)).toEqual(scores);
    expect(await page.getByRole('heading', { level: 1 }).first().textContent()).toBe(LABEL);
    expect(await page.getByText(WRITTEN.ownWords).count()).toBe(1);
    expect(await page.getByText(WRITTEN.question).count()).toBe(1);

    // By another hand: the age program opens what this app sealed, with the key that it saved.
    const opening = await openKeyFile(backup, PASSPHRASE);
    if (!opening.ok) throw new Error(opening.problem);
    const keyFile = join(folder, 'key.txt');
    await writeFile(keyFile, `${opening.key.identity}\n`);
    const bytes = execFileSync('age', ['-d', '-i', keyFile, file]);
    const reading = decodeReply(Uint8Array.from(bytes));
    if (!reading.ok) throw new Error(reading.problem);
    expect(reading.value.ownWords).toBe(WRITTEN.ownWords);

    for (const { assertQuiet, sent } of [therapist, client]) {
      assertQuiet();
      expect(sent()).toEqual([]);
    }
  });

  it('opens a reply that was sealed by the age program, and leaves nothing of it in clear once the desk is locked', async () => {
    const { page, assertQuiet } = await arrive();
    const backup = await makeKey(page, PASSPHRASE);
    const opening = await openKeyFile(backup, PASSPHRASE);
    if (!opening.ok) throw new Error(opening.problem);
    const { identity, recipient } = opening.key;
    const { questionnaire, ref } = checkOf('attachment-check/2.0.0');
    const payload = encodeReply({
      homework: '0011223344556677',
      madeAt: '2026-11-24T10:00:00.000Z',
      sheets: [
        {
          questionnaire: ref,
          ...{ target: null, language: 'en', isFinished: true },
          answeredAt: '2026-11-24T09:55:00.000Z',
          answers: packAnswers(questionnaire, ANSWERS),
        },
      ],
      ownWords: WRITTEN.ownWords,
      questions: [WRITTEN.question],
    });
    const sealed = execFileSync('age', ['-r', recipient, '-a'], { input: payload });
    const file = join(folder, 'by-age.age');
    await writeFile(file, sealed);

    await openPage(page, DESK);
    await unlockDesk(page, PASSPHRASE);
    await page.getByLabel(sayOnDesk('in.files')).setInputFiles(file);
    expect(await outcomesOn(page)).toEqual([expect.stringContaining(sayOnDesk('in.filed'))]);
    await page.getByLabel(sayOnDesk('label.one'), { exact: true }).fill(LABEL);
    await page.getByRole('button', { name: sayOnDesk('label.save', { count: 1 }) }).click();
    await openReply(page);
    await page.getByRole('button', { name: sayOnDesk('reply.back') }).click();

    const secrets = [WRITTEN.ownWords.slice(0, 20), WRITTEN.question, LABEL, identity, PASSPHRASE];
    const open = await readHeap(page);
    // The search finds what it looks for while the desk is open.
    expect(secrets.slice(0, 4).filter((secret) => !open.includes(secret))).toEqual([]);

    await page.getByRole('button', { name: sayOnDesk('bar.lock') }).click();
    await page.getByRole('heading', { name: sayOnDesk('locked.title') }).waitFor();
    const locked = `${await readHeap(page)}${await readAllStorage(page)}`;
    expect(secrets.filter((secret) => locked.includes(secret))).toEqual([]);
    expect(locked).toContain('mooring.desk');

    await unlockDesk(page, PASSPHRASE);
    await openReply(page);
    assertQuiet();
  });

  it('closes a desk under a passphrase when nobody has touched it for ten minutes, and not before', async () => {
    const { page, assertQuiet } = await arrive();
    await page.clock.install();
    await makeKey(page, PASSPHRASE);
    await openPage(page, DESK);
    await unlockDesk(page, PASSPHRASE);
    await page.clock.fastForward('09:30');
    expect(await page.getByRole('heading', { name: sayOnDesk('in.title') }).count()).toBe(1);
    await page.clock.fastForward('01:00');
    await page.getByRole('heading', { name: sayOnDesk('locked.title') }).waitFor();
    assertQuiet();
  });
});
