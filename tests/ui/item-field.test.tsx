import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ItemField } from '#ui';
import { axeProblems } from './kit/axe.ts';

const OPTIONS = ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'].map(
  (label, index) => ({ code: String(index + 1), label }),
);
const PASS = { code: 'declined', label: 'Does not fit me' };
const STATEMENT = 'I enjoy warm, close moments.';

afterEach(cleanup);

function renderItem(onChange: (code: string) => void = () => undefined) {
  return render(
    <ItemField
      statement={STATEMENT}
      options={OPTIONS}
      pass={PASS}
      radio={{
        name: 'closeness-3',
        onChange: (event) => {
          onChange(event.currentTarget.value);
        },
      }}
    />,
  );
}

describe('one statement', () => {
  it('is a fieldset with the statement as its legend, and six native radios in order', () => {
    renderItem();
    const group = screen.getByRole('group', { name: STATEMENT });
    expect(group).toBeInstanceOf(HTMLFieldSetElement);
    expect(group.firstElementChild).toBeInstanceOf(HTMLLegendElement);
    const radios = within(group).getAllByRole('radio');
    expect(radios.map((radio) => (radio instanceof HTMLInputElement ? radio.value : ''))).toEqual([
      ...['1', '2', '3', '4', '5'],
      'declined',
    ]);
    expect(radios.map((radio) => radio.getAttribute('name'))).toEqual(Array(6).fill('closeness-3'));
  });

  it('shows every label, none of them by colour or place alone, and none chosen beforehand', () => {
    renderItem();
    for (const { label } of [...OPTIONS, PASS]) {
      expect(screen.getByRole<HTMLInputElement>('radio', { name: label }).checked).toBe(false);
      expect(screen.getByText(label).closest('label')).not.toBeNull();
    }
  });

  it('is answered by a click anywhere on the label', async () => {
    const chosen: string[] = [];
    renderItem((code) => chosen.push(code));
    await userEvent.click(screen.getByText('Agree'));
    await userEvent.click(screen.getByText('Does not fit me'));
    expect(chosen).toEqual(['4', 'declined']);
  });

  it('is one stop for the keyboard, and the space bar answers', async () => {
    const chosen: string[] = [];
    renderItem((code) => chosen.push(code));
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('value')).toBe('1');
    await userEvent.keyboard(' ');
    expect(chosen).toEqual(['1']);
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('says a statement with markup in it as it is written', () => {
    render(
      <ItemField
        statement={'<b>I</b> & "you"'}
        options={OPTIONS}
        pass={PASS}
        radio={{ name: 'x' }}
      />,
    );
    expect(screen.getByRole('group', { name: '<b>I</b> & "you"' })).toBeDefined();
  });

  it('has nothing that axe objects to', async () => {
    const { container } = renderItem();
    expect(await axeProblems(container)).toEqual([]);
  });
});
