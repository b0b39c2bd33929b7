import { Dialog } from '#ui';
import { PauseWords } from './pause-words.tsx';

interface PauseDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function PauseDialog({ isOpen, onClose }: PauseDialogProps) {
  return (
    <Dialog titleId="pause-title" isOpen={isOpen} onClose={onClose}>
      <PauseWords titleId="pause-title" onClose={onClose} />
    </Dialog>
  );
}
