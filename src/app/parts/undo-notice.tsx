import { layout, Notice } from '#ui';
import { ArrivingButton } from './arriving-button.tsx';

interface UndoNoticeProps {
  readonly text: string;
  readonly undo: string;
  readonly onUndo: () => void;
}

/** Says that something was removed, with the way back under the keyboard at once. */
export function UndoNotice({ text, undo, onUndo }: UndoNoticeProps) {
  return (
    <Notice>
      <span className={layout('row')}>
        {text}
        <ArrivingButton look="plain" text={undo} onClick={onUndo} />
      </span>
    </Notice>
  );
}
