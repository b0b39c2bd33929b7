import { describe, expect, it } from 'vitest';
import {
  EMERGENCY_NUMBERS,
  SUPPORT_LINES,
  SUPPORT_LINES_REVIEWED_ON,
  SUPPORT_REGIONS,
} from '#content';

const DAY_MS = 24 * 60 * 60 * 1000;
const COUNTRIES = SUPPORT_REGIONS.filter((region) => region !== 'international');

describe('support lines', () => {
  it('have been looked over within the last year', () => {
    expect(SUPPORT_LINES_REVIEWED_ON).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const ageDays = (Date.now() - Date.parse(SUPPORT_LINES_REVIEWED_ON)) / DAY_MS;
    expect(ageDays).toBeLessThan(365);
  });

  it('each name where they were read, and lead to secure addresses', () => {
    for (const { id, url, source } of SUPPORT_LINES) {
      for (const address of [url, source]) expect(new URL(address).protocol, id).toBe('https:');
    }
    for (const { source } of EMERGENCY_NUMBERS) expect(new URL(source).protocol).toBe('https:');
  });

  it('offer every country a line for distress, one for fear of someone close, and an emergency number', () => {
    for (const region of COUNTRIES) {
      const purposes = SUPPORT_LINES.filter((line) => line.region === region).map(
        (line) => line.purpose,
      );
      expect(purposes, region).toEqual(expect.arrayContaining(['crisis', 'safety']));
    }
    expect(EMERGENCY_NUMBERS.map((entry) => entry.region).toSorted()).toEqual(COUNTRIES.toSorted());
    for (const { numbers } of EMERGENCY_NUMBERS) {
      for (const number of numbers) expect(number).toMatch(/^\d{2,3}$/);
    }
  });

  it('offer young people a line of their own, but where none was found on a page that can be named', () => {
    const without = COUNTRIES.filter(
      (region) => !SUPPORT_LINES.some((line) => line.region === region && line.purpose === 'youth'),
    );
    expect(without).toEqual(['MX']);
  });

  it('name the lines that people know by heart', () => {
    const phones = SUPPORT_LINES.filter(({ purpose }) => purpose === 'crisis').map(
      ({ region, phone }) => `${region} ${phone ?? 'directory'}`,
    );
    expect(phones).toEqual([
      'US 988',
      'CA 9-8-8',
      'MX 800 911 2000',
      'BR 188',
      'GB 116 123',
      'IE 116 123',
      'DE 0800 1110111',
      'AT 142',
      'CH 143',
      'FR 3114',
      'ES 024',
      'AU 13 11 14',
      'NZ 1737',
      'IN 14416',
      'international directory',
    ]);
  });

  it('can be reached: by phone, by text, or at least through a site', () => {
    for (const { id, phone, text, url } of SUPPORT_LINES) {
      for (const number of [phone, text?.number]) {
        if (number !== null && number !== undefined) expect(number, id).toMatch(/^[\d -]+$/);
      }
      expect(url).not.toBe('');
    }
    expect(new Set(SUPPORT_LINES.map(({ id }) => id)).size).toBe(SUPPORT_LINES.length);
  });
});
