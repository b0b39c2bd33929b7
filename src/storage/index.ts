export { KEY_PREFIX, openDevice, type Device, type Writing } from './device.ts';
