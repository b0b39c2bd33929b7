export type { DeskOutcome, DeskProblem, DeskState, FiledReply, StoredKey } from './model.ts';
export { createDesk, type Desk } from './create-desk.ts';
export { fileReplies } from './file-replies.ts';
export { receiveCode, receiveSealed } from './receive.ts';
export { useDesk } from './use-desk.ts';
export { keepInviteName, readInviteName } from './invite-name.ts';
export { storedDesk } from './stored-desk.ts';
