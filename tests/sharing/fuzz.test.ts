import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersOfCode,
  decodeHomework,
  decodeReply,
  encodeHomework,
  encodeReply,
  encodeResultCode,
  fragmentToSealed,
  readResultCode,
  seal,
  sealedToFragment,
  unseal,
} from '#sharing';
import { anyAnswers, anyCheck, anyHomework, anyReply } from './kit/any.ts';
import { forge } from './kit/forge.ts';
import { KEY } from './kit/keys.ts';
import { mutated } from './kit/mutate.ts';
import { secondBody } from './kit/second-decoder.ts';

const SEED = 20_261_124;
const anyByte = fc.nat({ max: 255 });
const anySymbol = fc.constantFrom(
  ...Array.from('ABCDEFGHJKMNPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ =%🌿'),
);
const links = fc.sample(anyHomework, { numRuns: 40, seed: SEED }).map(encodeHomework);
const payloads = fc
  .sample(anyReply, { numRuns: 120, seed: SEED })
  .map(encodeReply)
  .filter((bytes) => bytes.length < 1500);
const cases = fc
  .sample(
    anyCheck.chain((check) => anyAnswers(check).map((answers) => ({ check, answers }))),
    { numRuns: 40, seed: SEED },
  )
  .map(({ check, answers }) => ({
    check,
    code: encodeResultCode(check.questionnaire, { questionnaire: check.ref, answers }),
  }));

const rowsOf = (texts: readonly string[]) =>
  fc.constantFrom(...texts.map((text) => Array.from(text)));
const bytesOf = (all: readonly Uint8Array[]) => fc.constantFrom(...all.map((bytes) => [...bytes]));
const run = { numRuns: 25_000, seed: SEED };

describe('what was changed on the way', () => {
  it('as a homework link is never taken for another homework', () => {
    fc.assert(
      fc.property(mutated(rowsOf(links), anySymbol), (row) => {
        const reading = decodeHomework(row.join(''));
        expect(!reading.ok || links.includes(row.join(''))).toBe(true);
      }),
      run,
    );
  });

  it('as a homework under a right check is refused, or is one that we would write just so', () => {
    const anyBody = mutated(bytesOf(links.map((link) => secondBody(link, 1))), anyByte);
    const anyHead = fc.constantFrom([1, 1], [1, 1], [1, 1], [0, 1], [2, 1], [1, 2], [255, 255]);
    fc.assert(
      fc.property(anyBody, anyHead, (body, [version = 0, kind = 0]) => {
        const link = forge(version, kind, Uint8Array.from(body));
        const reading = decodeHomework(link);
        expect(reading.ok ? encodeHomework(reading.value) : link).toBe(link);
      }),
      run,
    );
  });

  it('as a payload is refused, or is one that we would write just so', () => {
    fc.assert(
      fc.property(mutated(bytesOf(payloads), anyByte), (row) => {
        const bytes = Uint8Array.from(row);
        const reading = decodeReply(bytes);
        expect(Buffer.compare(reading.ok ? encodeReply(reading.value) : bytes, bytes)).toBe(0);
      }),
      run,
    );
  });

  it('as a code is never taken for another sheet', () => {
    const codes = cases.map(({ code }) => code);
    const plain = (code: string) => code.toUpperCase().replaceAll(/[\s\p{Dash}.,]/gu, '');
    const right = codes.map(plain);
    fc.assert(
      fc.property(mutated(rowsOf(codes), anySymbol), (row) => {
        const reading = readResultCode(row.join(''));
        const isRead =
          reading.ok &&
          cases.some(({ check }) => answersOfCode(check.questionnaire, reading.value) !== null);
        expect(!isRead || right.includes(plain(row.join('')))).toBe(true);
      }),
      run,
    );
  });

  it('as the link of a reply is never taken for another', async () => {
    const sealed = await seal(Uint8Array.of(1, 2, 3), KEY.recipient);
    const link = sealedToFragment(sealed);
    fc.assert(
      fc.property(mutated(rowsOf([link]), anySymbol), (row) => {
        const reading = fragmentToSealed(row.join(''));
        expect(!reading.ok || row.join('') === link).toBe(true);
      }),
      { ...run, numRuns: 10_000 },
    );
  });

  it('S4: as a sealed file stays closed, and says why', async () => {
    const sealed = await seal(payloads[0] ?? new Uint8Array(), KEY.recipient);
    await fc.assert(
      fc.asyncProperty(mutated(bytesOf([sealed]), anyByte), async (row) => {
        const bytes = Uint8Array.from(row);
        const opened = await unseal(bytes, KEY.identity);
        expect(!opened.ok || Buffer.compare(bytes, sealed) === 0).toBe(true);
      }),
      { numRuns: 5_000, seed: SEED },
    );
  }, 60_000);
});
