export { fingerprintOf } from './fingerprint.ts';
export { FINGERPRINT_WORDS } from './fingerprint-words.ts';
export { looksMixed, textFault } from './name-trust.ts';
export { qrSquares, type QrSquares } from './qr-squares.ts';
export { readQrPicture, type QrPicture } from './read-qr-picture.ts';
export type { Homework, HomeworkForm, LinkProblem, Reading, Reply, ReplySheet } from './model.ts';
export {
  MAX_FORMS,
  MAX_NAME,
  MAX_NOTE_TEXT,
  MAX_OWN_WORDS,
  MAX_PAYLOAD_BYTES,
  MAX_QUESTION_TEXT,
  MAX_QUESTIONS,
  MAX_REPLY_SHEETS,
  lengthOf,
} from './limits.ts';
export { decodeHomework, encodeHomework, homeworkId, homeworkProblem } from './homework-codec.ts';
export { packAnswers, unpackAnswers } from './pack-answers.ts';
export { replyId } from './reply-id.ts';
export { decodeReply, encodeReply, replyProblem } from './reply-codec.ts';
export {
  answersOfCode,
  codeTag,
  encodeResultCode,
  readResultCode,
  type TypedCode,
} from './result-code.ts';
export { fragmentToSealed, sealedToFragment } from './links.ts';
export {
  fromArmor,
  isSealedFile,
  seal,
  toArmor,
  unseal,
  type SealProblem,
  type Unsealing,
} from './seal.ts';
export {
  keyAtRest,
  keyFileKind,
  makeKey,
  openKeyFile,
  type KeyAtRest,
  type KeyOpening,
  type KeyPair,
} from './key-file.ts';
export { skeletonOf } from './skeleton.ts';
