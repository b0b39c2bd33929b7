/** The levels of the headings, in reading order. */
function headingLevels(element: Element): readonly number[] {
  return [...element.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
    Number(tagName.slice(1)),
  );
}

/** One sentence for each heading that skips a level, and for a page without exactly one first heading. */
export function headingProblems(element: Element): readonly string[] {
  const levels = headingLevels(element);
  const firsts = levels.filter((level) => level === 1).length;
  const jumps = levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`h${level} comes after h${before}`] : [];
  });
  return firsts === 1 && levels[0] === 1 ? jumps : [`${firsts} h1`, ...jumps];
}
