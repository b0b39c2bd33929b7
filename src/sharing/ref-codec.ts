import type { QuestionnaireRef } from '#session';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { fromHex, toHex } from './hex.ts';

const DIGEST_BYTES = 4;
const MAX_ID_BYTES = 64;
const MAX_VERSION_PART = 999_999;

/** Whether a questionnaire can be named in a link (SPEC, B5). */
export function isRef({ id, version, digest }: QuestionnaireRef): boolean {
  return (
    /^[a-z][a-z0-9-]*$/.test(id) &&
    id.length <= MAX_ID_BYTES &&
    /^(0|[1-9]\d{0,5})(\.(0|[1-9]\d{0,5})){2}$/.test(version) &&
    /^[0-9a-f]{8}$/.test(digest)
  );
}

/** A questionnaire's id, version and short digest (SPEC, B5). */
export function writeRef(writer: ByteWriter, { id, version, digest }: QuestionnaireRef): void {
  writer.text(id);
  for (const part of version.split('.')) writer.number(Number(part));
  writer.raw(fromHex(digest));
}

export function readRef(reader: ByteReader): QuestionnaireRef {
  const id = reader.text(MAX_ID_BYTES);
  const parts = [reader.number(), reader.number(), reader.number()];
  const digest = reader.raw(DIGEST_BYTES);
  if (parts.some((part) => part > MAX_VERSION_PART)) reader.spoil();
  return { id, version: parts.join('.'), digest: toHex(digest) };
}
