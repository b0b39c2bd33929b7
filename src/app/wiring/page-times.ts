import type { PageTime } from '#scoring';

/**
 * How long pages took, in this tab's memory and nowhere else: in no sheet, file, link or print.
 * By sheet, then by page; a page that is visited again counts as it went the first time.
 */
export interface PageTimes {
  readonly note: (sheetId: string, page: number, time: PageTime) => void;
  readonly of: (sheetId: string) => readonly PageTime[];
}

export function createPageTimes(): PageTimes {
  const bySheet = new Map<string, Map<number, PageTime>>();
  return {
    note: (sheetId, page, time) => {
      const pages = bySheet.get(sheetId) ?? new Map<number, PageTime>();
      if (!pages.has(page)) pages.set(page, time);
      bySheet.set(sheetId, pages);
    },
    of: (sheetId) => [...(bySheet.get(sheetId)?.values() ?? [])],
  };
}
