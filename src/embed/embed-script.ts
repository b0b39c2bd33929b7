import { startHost } from './host.ts';

// The file embed.js. Where it was loaded from says where the site is; only a classic script is told.
const script = document.currentScript;
if (script instanceof HTMLScriptElement) startHost(script.src);
