import { inject } from 'vitest';
import { startChromium } from './engines/kit/chromium-device.ts';
import { startFirefox } from './engines/kit/firefox-device.ts';
import { startWebKit } from './engines/kit/webkit-device.ts';
import { describeEngine } from './engines/steps/describe-engine.ts';

const { firefox, webkit } = inject('engines');

describeEngine('Chromium', { kind: 'found', paths: inject('chromiumPath') }, startChromium);
describeEngine('Firefox', firefox, startFirefox);
describeEngine('WebKitGTK', webkit, startWebKit);
