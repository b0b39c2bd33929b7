import { describe, expect, it } from 'vitest';
import { withSection } from './write-section.ts';

const report = '# Speed\n\nWords.\n\n## One\n\nfirst\n\n### Part\n\nof it\n\n## Two\n\nsecond\n';

describe('a section of the report', () => {
  it('takes the place of the one of its title, parts included, and leaves the others', () => {
    expect(withSection(report, 'One', 'new')).toBe(
      '# Speed\n\nWords.\n\n## One\n\nnew\n\n## Two\n\nsecond\n',
    );
    expect(withSection(report, 'Two', 'new')).toBe(report.replace('second', 'new'));
  });

  it('that was not there comes last', () => {
    expect(withSection(report, 'Three', 'third\n')).toBe(`${report}\n## Three\n\nthird\n`);
  });

  it('written twice is written once', () => {
    const once = withSection(report, 'Three', 'third');
    expect(withSection(once, 'Three', 'third')).toBe(once);
  });
});
