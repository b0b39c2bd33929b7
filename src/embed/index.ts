export { createGuest, heightToTell, type Guest } from './guest.ts';
export {
  EMBED_STEPS,
  EMBED_VERSION,
  HEIGHT_STEP,
  HIGHEST,
  type EmbedStep,
  type GuestMessage,
  type HostMessage,
} from './messages.ts';
