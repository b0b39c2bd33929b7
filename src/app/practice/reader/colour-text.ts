const HEX = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** A colour as `#rrggbb`, from three or six hexadecimal digits with or without `#`; null for all else. */
export function hexColourOf(text: string): string | null {
  const digits = HEX.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}
