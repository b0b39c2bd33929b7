import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Desk, DeskState } from '#desk';
import { useTranslation } from '#i18n';
import type { Fragment } from '#parts';
import { layout } from '#ui';
import { BackupSection } from './backup-section.tsx';
import { DeskBar } from './desk-bar.tsx';
import { findInFragment } from './find-in-text.ts';
import { EVERYTHING } from './find-replies.ts';
import { ReplyList } from './reply-list.tsx';
import { ReplyView } from './reply-view.tsx';
import { TakingInSection } from './taking-in-section.tsx';
import { useFormsOfReplies } from './use-forms-of-replies.ts';
import { useTakingIn } from './use-taking-in.ts';

interface OpenDeskProps {
  readonly desk: Desk;
  readonly state: DeskState & { readonly status: 'open' };
  readonly fragment: Fragment;
  /** Whether somebody has just unlocked it. */
  readonly isArriving: boolean;
}

/** The desk itself: what comes in, what lies here, and one reply at a time. All that it holds is in this component alone. */
export function OpenDesk({ desk, state, fragment, isArriving }: OpenDeskProps) {
  const { t } = useTranslation('desk');
  const { replies, key, pair } = state;
  const takingIn = useTakingIn(desk, pair);
  const formOf = useFormsOfReplies(replies);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const openedLinks = useRef(0);
  const [shownId, setShownId] = useState<string | null>(null);
  const [choice, setChoice] = useState(EVERYTHING);
  const [returns, setReturns] = useState(0);
  // What came by link is said at the top; otherwise the replies come before the ways in for more.
  const [hadReplies] = useState(replies.length > 0);
  const isListFirst = hadReplies && fragment.text === null;
  const shown = replies.find(({ id }) => id === shownId);

  useLayoutEffect(() => {
    if (isArriving) titleRef.current?.focus();
  }, [isArriving]);
  useEffect(() => {
    const { text, count } = fragment;
    if (text === null || openedLinks.current === count) return;
    openedLinks.current = count;
    void takingIn.takeIn([{ name: null, find: () => Promise.resolve(findInFragment(text)) }]);
  });

  if (shown !== undefined) {
    return (
      <ReplyView
        key={shown.id}
        reply={shown}
        replies={replies}
        desk={desk}
        formOf={formOf}
        onBack={() => {
          setShownId(null);
          setReturns(returns + 1);
        }}
      />
    );
  }
  const ways = (
    <TakingInSection
      key="ways"
      takingIn={takingIn}
      desk={desk}
      replies={replies}
      onLabelled={() => {
        takingIn.forgetFiled();
        setReturns(returns + 1);
      }}
    />
  );
  const list = (
    <ReplyList
      key="list"
      desk={desk}
      replies={replies}
      formOf={formOf}
      fresh={takingIn.fresh}
      choice={choice}
      onChoose={setChoice}
      returns={returns}
      onOpen={(id) => {
        takingIn.markSeen(id);
        setShownId(id);
      }}
    />
  );
  return (
    <div className={layout('narrow', 'page')}>
      <h1 ref={titleRef} tabIndex={-1}>
        {t('title')}
      </h1>
      <p className={layout('lead')}>{t('lead')}</p>
      <DeskBar desk={desk} isLocked={key.isLocked} />
      {isListFirst ? [list, ways] : [ways, list]}
      <BackupSection desk={desk} count={replies.length} />
    </div>
  );
}
