/** What a script might try that got into a page after all, and the directive that has to refuse it. */
export interface Attempt {
  readonly what: string;
  /** Plain script, in which `elsewhere` is the origin of a foreign host, `add` puts an element into the page, and `mark` leaves one. */
  readonly code: string;
  readonly refusedBy: string;
}

const TYPES = 'require-trusted-types-for';

const SENDING: readonly Attempt[] = [
  { what: 'fetch', code: 'await fetch(elsewhere + "/a");', refusedBy: 'connect-src' },
  {
    what: 'XMLHttpRequest',
    code: 'const request = new XMLHttpRequest(); request.open("GET", elsewhere + "/a"); request.send();',
    refusedBy: 'connect-src',
  },
  {
    what: 'WebSocket',
    code: 'new WebSocket(elsewhere.replace("http", "ws") + "/a");',
    refusedBy: 'connect-src',
  },
  { what: 'EventSource', code: 'new EventSource(elsewhere + "/a");', refusedBy: 'connect-src' },
  {
    what: 'sendBeacon',
    code: 'navigator.sendBeacon(elsewhere + "/a", "answers");',
    refusedBy: 'connect-src',
  },
  {
    what: 'a ping with a link',
    code: 'const link = add("a", { href: "#", ping: elsewhere + "/a" }); link.click();',
    refusedBy: 'connect-src',
  },
  {
    what: 'a form',
    code: 'const form = add("form", { action: elsewhere + "/a", method: "post" }); form.submit();',
    refusedBy: 'form-action',
  },
  {
    what: 'a form to this site',
    code: 'const form = add("form", { action: "./", method: "get" }); form.submit();',
    refusedBy: 'form-action',
  },
];

const LOADING: readonly Attempt[] = [
  { what: 'a picture', code: 'add("img", { src: elsewhere + "/a.svg" });', refusedBy: 'img-src' },
  {
    what: 'a picture in its address',
    code: 'add("img", { src: "data:image/gif;base64,R0lGODlhAQABAAAAACw=" });',
    refusedBy: 'img-src',
  },
  {
    what: 'a module',
    code: 'await import(elsewhere + "/a.js");',
    refusedBy: 'script-src-elem',
  },
  {
    what: 'a module in its address',
    code: 'await import("data:text/javascript,export default 1");',
    refusedBy: 'script-src-elem',
  },
  {
    what: 'a module ahead',
    code: 'add("link", { rel: "modulepreload", href: elsewhere + "/a.js" });',
    refusedBy: 'script-src-elem',
  },
  {
    what: 'a stylesheet',
    code: 'add("link", { rel: "stylesheet", href: elsewhere + "/a.css" });',
    refusedBy: 'style-src-elem',
  },
  {
    what: 'styles in the page',
    code: 'add("style", {}).textContent = "body { outline: 9px solid }";',
    refusedBy: 'style-src-elem',
  },
  {
    what: 'a style attribute',
    code: 'add("p", { style: "outline: 9px solid" });',
    refusedBy: 'style-src-attr',
  },
  {
    what: 'a font',
    code: 'await new FontFace("Away", "url(" + elsewhere + "/a.woff2)").load();',
    refusedBy: 'font-src',
  },
  { what: 'a sound', code: 'add("audio", { src: elsewhere + "/a.ogg" });', refusedBy: 'media-src' },
  { what: 'a frame', code: 'add("iframe", { src: elsewhere + "/a" });', refusedBy: 'frame-src' },
  {
    what: 'a frame in its address',
    code: 'add("iframe", { src: "data:text/html,a" });',
    refusedBy: 'frame-src',
  },
  {
    what: 'an object',
    code: 'add("object", { data: elsewhere + "/a" });',
    refusedBy: TYPES,
  },
  { what: 'an embed', code: 'add("embed", { src: elsewhere + "/a" });', refusedBy: TYPES },
  { what: 'a base', code: 'add("base", { href: elsewhere + "/" });', refusedBy: 'base-uri' },
];

const WORKER = 'URL.createObjectURL(new Blob(["1"], { type: "text/javascript" }))';

const RUNNING: readonly Attempt[] = [
  { what: 'eval', code: 'eval("mark()");', refusedBy: TYPES },
  { what: 'new Function', code: 'new Function("mark()")();', refusedBy: TYPES },
  { what: 'setTimeout with a text', code: 'setTimeout("mark()", 0);', refusedBy: TYPES },
  { what: 'setInterval with a text', code: 'setInterval("mark()", 9999);', refusedBy: TYPES },
  {
    what: 'an address that is a script',
    code: 'add("a", { href: "javascript:mark()" }).click();',
    refusedBy: 'script-src-elem',
  },
  {
    what: 'an attribute that is a script',
    code: 'add("b", { onclick: "mark()" }).click();',
    refusedBy: TYPES,
  },
  { what: 'a worker from a blob', code: `new Worker(${WORKER});`, refusedBy: TYPES },
  {
    what: 'the address of a script',
    code: 'document.createElement("script").src = elsewhere + "/a.js";',
    refusedBy: TYPES,
  },
  {
    what: 'the text of a script',
    code: 'document.createElement("script").textContent = "mark()";',
    refusedBy: TYPES,
  },
  { what: 'innerHTML', code: 'add("p", {}).innerHTML = "<b>a</b>";', refusedBy: TYPES },
  { what: 'outerHTML', code: 'add("p", {}).outerHTML = "<b>a</b>";', refusedBy: TYPES },
  {
    what: 'insertAdjacentHTML',
    code: 'document.body.insertAdjacentHTML("beforeend", "<b>a</b>");',
    refusedBy: TYPES,
  },
  { what: 'document.write', code: 'document.write("<b>a</b>");', refusedBy: TYPES },
  {
    what: 'DOMParser',
    code: 'new DOMParser().parseFromString("<b>a</b>", "text/html");',
    refusedBy: TYPES,
  },
  {
    what: 'a fragment from markup',
    code: 'document.createRange().createContextualFragment("<b>a</b>");',
    refusedBy: TYPES,
  },
  {
    what: 'the markup of a frame',
    code: 'document.createElement("iframe").srcdoc = "<b>a</b>";',
    refusedBy: TYPES,
  },
  {
    what: 'a policy of its own',
    code: 'trustedTypes.createPolicy("anybody", {});',
    refusedBy: 'trusted-types',
  },
  {
    what: 'a policy for all',
    code: 'trustedTypes.createPolicy("default", {});',
    refusedBy: 'trusted-types',
  },
];

export const ATTEMPTS: readonly Attempt[] = [...SENDING, ...LOADING, ...RUNNING];
