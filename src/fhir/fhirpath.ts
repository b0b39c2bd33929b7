/** Small pieces of FHIRPath (hl7.org/fhirpath), written with what HL7's normative release and R4 know. */

/** A decimal as FHIRPath writes one: without an exponent, to twelve digits after the point. */
export function literal(value: number): string {
  const digits = value.toFixed(12).replace(/\.?0+$/, '');
  return value < 0 ? `(${digits})` : digits;
}

export function text(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

export function oneOf(values: readonly string[]): string {
  return `in (${values.map(text).join(' | ')})`;
}

/** The terms added up; 0 for none. */
export function sumOf(terms: readonly string[]): string {
  return terms.length === 0 ? '0' : terms.map((term) => `(${term})`).join(' + ');
}

/** Nothing where a condition does not hold. */
export function onlyIf(conditions: readonly string[], value: string): string {
  return `iif(${conditions.map((condition) => `(${condition})`).join(' and ')}, ${value})`;
}

/** The numbers that stand for codes, added up. */
export function totalBy(codes: string, numbers: readonly (readonly [string, number])[]): string {
  const chosen = numbers.reduceRight(
    (otherwise, [code, value]) => `iif($this = ${text(code)}, ${literal(value)}, ${otherwise})`,
    '{}',
  );
  return `${codes}.select(${chosen}).aggregate($total + $this, 0)`;
}
