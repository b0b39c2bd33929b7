import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { buttonClass, Harbour, layout, Mark, Notice, ProgressBar, ScrollRegion, Shape } from '#ui';
import { axeProblems } from './kit/axe.ts';

afterEach(cleanup);

const EXAMPLES = {
  'a button to go on': <button className={buttonClass('main')}>Go on</button>,
  'a quiet button': <button className={buttonClass('quiet')}>Back</button>,
  'a button like a link': (
    <a href="#there" className={buttonClass('plain')}>
      There
    </a>
  ),
  'the drawing with a name': <Harbour label="A boat on its mooring line" />,
  'the drawing as decoration': <Harbour isStrip />,
  'the mark': <Mark />,
  'a notice': <Notice>That page could not be fetched.</Notice>,
  'a progress bar': <ProgressBar label="Statements answered" value={7} max={36} />,
  'a box that scrolls': (
    <ScrollRegion label="Positions">
      <p className={layout('small')}>Wide</p>
    </ScrollRegion>
  ),
  'a shape': <Shape name="triangle" color="red" />,
};

describe('every part by example', () => {
  it.each(Object.entries(EXAMPLES))('%s has nothing that axe objects to', async (_name, part) => {
    const { container } = render(<main>{part}</main>);
    expect(await axeProblems(container)).toEqual([]);
  });
});

describe('buttons and boxes', () => {
  it('of different looks have different classes', () => {
    const looks = (['main', 'quiet', 'plain'] as const).map(buttonClass);
    expect(new Set(looks).size).toBe(3);
    expect(looks).not.toContain('');
  });

  it('can be several boxes at once', () => {
    expect(layout('card', 'stack').split(' ')).toEqual([layout('card'), layout('stack')]);
    expect(layout()).toBe('');
  });
});

describe('drawings', () => {
  it('with a name are an image of that name', () => {
    render(<Harbour label="A boat" />);
    expect(screen.getByRole('img', { name: 'A boat' }).tagName).toBe('svg');
  });

  it('without a name are hidden from those who listen', () => {
    const { container } = render(
      <>
        <Harbour />
        <Mark />
        <Shape name="circle" color="red" />
      </>,
    );
    const drawings = [...container.querySelectorAll('svg')];
    expect(drawings.map((drawing) => drawing.getAttribute('aria-hidden'))).toEqual([
      'true',
      'true',
      'true',
    ]);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('differ in shape, so that colour is never alone', () => {
    const paths = (['circle', 'triangle', 'square', 'diamond'] as const).map((name) => {
      const { container } = render(<Shape name={name} color="red" />);
      return container.querySelector('path')?.getAttribute('d');
    });
    expect(new Set(paths).size).toBe(4);
  });
});

describe('a notice', () => {
  it('is said by screen readers when it appears, without taking the keyboard', () => {
    render(<Notice>Removed.</Notice>);
    expect(screen.getByRole('status').textContent).toBe('Removed.');
    expect(screen.getByRole('status').hasAttribute('tabindex')).toBe(false);
  });
});

describe('a progress bar', () => {
  it('is native, and says its name, its value and its end', () => {
    render(<ProgressBar label="Statements answered" value={7} max={36} />);
    const bar = screen.getByRole('progressbar', { name: 'Statements answered' });
    expect(bar).toBeInstanceOf(HTMLProgressElement);
    expect(bar.getAttribute('value')).toBe('7');
    expect(bar.getAttribute('max')).toBe('36');
  });
});

describe('a box that scrolls', () => {
  it('has a name and takes the keyboard, so that arrows can scroll it', () => {
    render(<ScrollRegion label="Positions">wide</ScrollRegion>);
    expect(screen.getByRole('region', { name: 'Positions' }).tabIndex).toBe(0);
  });
});
