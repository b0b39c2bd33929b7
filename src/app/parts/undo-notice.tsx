import { useId } from 'react';
import { layout, Notice } from '#ui';
import { ArrivingButton } from './arriving-button.tsx';

interface UndoNoticeProps {
  readonly text: string;
  readonly undo: string;
  readonly onUndo: () => void;
}

/** Says that something was removed, with the way back under the keyboard at once, described by what it takes back. */
export function UndoNotice({ text, undo, onUndo }: UndoNoticeProps) {
  const textId = useId();
  return (
    <Notice>
      <span className={layout('row')}>
        <span id={textId}>{text}</span>
        <ArrivingButton look="plain" text={undo} describedBy={textId} onClick={onUndo} />
      </span>
    </Notice>
  );
}
