const TEL = /^tel:(\+?[\d ()-]+)$/i;
const MAILTO = /^mailto:([a-z0-9._+-]+)@([\p{L}\p{N}.-]+)$/iu;

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** Letters of other scripts come out as punycode, so that none can pass for another. */
function webLink(text: string): string | null {
  const url = parsed(text);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  return url.href;
}

function mailLink(text: string): string | null {
  const [, person, domain] = MAILTO.exec(text) ?? [];
  const host = parsed(`https:${domain ?? ''}`)?.host ?? '';
  return person !== undefined && host.includes('.') ? `mailto:${person}@${host}` : null;
}

function phoneLink(text: string): string | null {
  const number = TEL.exec(text)?.[1];
  return number === undefined || !/\d/.test(number)
    ? null
    : `tel:${number.trim().replace(/ +/g, '-')}`;
}

/**
 * A link that a stranger's settings may carry, normalised: https: with a host and no user, tel: with a number, mailto:
 * with one address and nothing filled in. Null for every other text; reading what comes out gives the same again.
 */
export function safeLinkOf(text: string): string | null {
  const link = text.trim();
  if (/^tel:/i.test(link)) return phoneLink(link);
  if (/^mailto:/i.test(link)) return mailLink(link);
  return /[\s\\]/.test(link) ? null : webLink(link);
}
