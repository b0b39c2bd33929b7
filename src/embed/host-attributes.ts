/** Of the settings' names, see `#practice`: a frame must know in which version an owner wrote them. */
const SETTINGS_VERSION = '1';

/** What is no setting: our own words about the frame, and what any element may carry. */
const NO_SETTING =
  /^(?:mooring|label|button|close|sandbox|id|class|style|slot|hidden|title|lang|dir|role|tabindex|on.*)$/;

/** `<mooring-check accent="…">` and `<div data-mooring data-accent="…">` say the same. */
function prefixOf(element: Element): string {
  return element.localName === 'div' ? 'data-' : '';
}

/** An attribute by its short name; null where it is not there. */
export function readAttribute(element: Element, name: string): string | null {
  return element.getAttribute(prefixOf(element) + name);
}

/**
 * The page for frames, beside the script, with every attribute that may be a setting behind “#”. None is judged here: the
 * frame checks what it is told, and goes to the page of another language itself where there is one.
 */
export function frameAddress(element: Element, script: string): URL {
  const prefix = prefixOf(element);
  const fields = new URLSearchParams({ v: SETTINGS_VERSION });
  for (const { name, value } of element.attributes) {
    const short = name.slice(prefix.length);
    if (prefix + short === name && /^[a-z]+$/.test(short) && !NO_SETTING.test(short)) {
      fields.set(short, value);
    }
  }
  const address = new URL('en/embed/', script);
  address.hash = `${fields}`;
  return address;
}
