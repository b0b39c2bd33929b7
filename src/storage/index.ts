export { openDevice, type Device, type Writing } from './device.ts';
