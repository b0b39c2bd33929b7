import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Dialog } from '#ui';
import { axeProblems } from './kit/axe.ts';
import { standIn } from './kit/stand-ins.ts';

beforeAll(standIn);
afterEach(cleanup);

function dialog(isOpen: boolean, onClose: () => void = () => undefined) {
  return (
    <Dialog titleId="pause-title" isOpen={isOpen} onClose={onClose}>
      <h2 id="pause-title">Take a moment</h2>
      <button type="button">Go on</button>
    </Dialog>
  );
}

function element(): HTMLDialogElement {
  return screen.getByRole<HTMLDialogElement>('dialog', { hidden: true });
}

describe('a dialog', () => {
  it('is closed, and empty, until it is opened', () => {
    render(dialog(false));
    expect(element().open).toBe(false);
    expect(element().textContent).toBe('');
  });

  it('is opened as a modal one, under its own title', async () => {
    const { rerender, container } = render(dialog(false));
    rerender(dialog(true));
    expect(element().open).toBe(true);
    expect(screen.getByRole('dialog', { name: 'Take a moment' })).toBe(element());
    expect(await axeProblems(container)).toEqual([]);
  });

  it('tells when the browser closes it, as with Escape', () => {
    let closed = 0;
    render(
      dialog(true, () => {
        closed += 1;
      }),
    );
    element().close();
    expect(closed).toBe(1);
  });

  it('is closed from outside without being told twice', () => {
    let closed = 0;
    const onClose = () => {
      closed += 1;
    };
    const { rerender } = render(dialog(true, onClose));
    rerender(dialog(false, onClose));
    rerender(dialog(false, onClose));
    expect(element().open).toBe(false);
    expect(closed).toBe(1);
  });
});
