import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePortalInFront } from '../own-pages/use-portal-in-front.ts';
import { useRoute } from '../own-pages/use-route.ts';
import { isTranslated, say } from '../platform/words/say.ts';
import { type Sentence, sentence } from '../values/sentence.ts';
import { openOwnPage } from './do.ts';
import { closeHelp, readHelp } from './help/help-route.ts';
import { HelpScreen } from './help/help-screen.tsx';
import { NeedScreen } from './help/need-screen.tsx';
import { WhatHappened } from './help/what-happened.tsx';
import { Journey } from './journey/journey.tsx';
import { RunSwitch } from './journey/run-switch.tsx';
import { KeepBeside } from './keep-beside.tsx';
import { LanguageChoice } from './language/language-choice.tsx';
import { LanguageOffer } from './language/language-offer.tsx';
import { AgreementNotice } from './notices/agreement-notice.tsx';
import { CircumstanceNotices } from './notices/circumstance-notices.tsx';
import { DueNotice, UnshownNotice } from './notices/due-notice.tsx';
import { NewsLine } from './notices/news-line.tsx';
import type { PopupProps, Screen } from './popup-props.ts';
import type { Shortcut } from './shortcut-list.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { SoftwareScreen } from './software/software-screen.tsx';
import { Start } from './start.tsx';
import { useCircumstances } from './use-circumstances.ts';
import { useLeaving } from './use-leaving.ts';
import { useView } from './use-view.ts';
import { WhereScreen } from './where/where-screen.tsx';

interface EntryProps {
  /** Opens the panel; null in the panel itself. */
  readonly keepBeside: (() => Promise<void>) | null;
  readonly shortcuts: readonly Shortcut[];
  /** The chosen language's folder in `_locales`; null: the browser's. */
  readonly language: string | null;
}

/** The popup and the panel: where a journey is started, and the checklist of the one that is under way. */
export function Popup({ keepBeside, shortcuts, language }: EntryProps) {
  const { view, isBackgroundSilent, tell } = useView();
  const [screen, setScreen] = useState<Screen>(() => (location.hash === '#software' ? 'software' : 'main'));
  const help = useRoute(readHelp);
  const go = (next: Screen): void => {
    if (help !== null) closeHelp();
    setScreen(next);
  };
  const circumstances = useCircumstances();
  // The answer takes a moment. Nothing stands there before it that it would push away under a click.
  if (!view && !isBackgroundSilent) return null;
  return (
    <>
      <header class="masthead">
        <img src="/icons/icon.svg" alt="" width="32" height="32" />
        <h1>{say(sentence('extension_name'))}</h1>
        {keepBeside && <KeepBeside keepBeside={keepBeside} />}
      </header>
      {language === null && <LanguageOffer />}
      <main>
        {isBackgroundSilent && <Notice text={sentence('popup_background_silent')} />}
        {view?.trouble && <Notice text={view.trouble} />}
        <CircumstanceNotices {...circumstances} />
        {view?.register.unshown && <UnshownNotice notice={view.register.unshown} />}
        {view?.register.due && <DueNotice due={view.register.due} />}
        {view?.news && <NewsLine news={view.news} tell={tell} />}
        {view && <Main view={view} tell={tell} go={go} screen={screen} help={help} />}
      </main>
      <footer class="foot">
        <button type="button" class="button quiet" onClick={() => openOwnPage('keystore.html')}>
          {say(sentence('popup_check_keystore'))}
        </button>
        <button type="button" class="button quiet" onClick={() => openOwnPage('register.html')}>
          {say(sentence('popup_register'))}
        </button>
        <button type="button" class="button quiet" onClick={() => go('where')}>
          {say(sentence('popup_where'))}
        </button>
        {view?.organisation?.contact && <HelpContact contact={view.organisation.contact} />}
        <ShortcutList shortcuts={shortcuts} />
        {view?.register.isSynced && <p>{say(sentence('register_is_synced'))}</p>}
        <p>{say(sentence('not_affiliated'))}</p>
        {isTranslated() && <p>{say(sentence('translation_awaits_review'))}</p>}
        <LanguageChoice chosen={language} />
      </footer>
    </>
  );
}

interface MainProps extends Omit<PopupProps, 'isPortalInFront'> {
  readonly screen: Screen;
  /** The answer that the page’s address asks for. */
  readonly help: string | null;
}

function Main({ screen, help, ...rest }: MainProps) {
  const isPortalInFront = usePortalInFront();
  const props: PopupProps = { ...rest, isPortalInFront };
  const { overview, isAgreed } = props.view;
  useLeaving(props.view, isPortalInFront);
  const [question, ask] = useState('');
  const isOpening = useRef(true);
  useEffect(() => {
    isOpening.current = false;
  }, []);
  const takesFocus = !isOpening.current;
  if (help !== null) return <HelpScreen id={help} {...props} takesFocus={takesFocus} />;
  if (screen === 'questions') return <NeedScreen {...props} />;
  if (screen === 'where') return <WhereScreen {...props} />;
  if (screen === 'software') return <SoftwareScreen {...props} />;
  const whatHappened = <WhatHappened question={question} ask={ask} go={props.go} />;
  if (screen === 'another' || !overview)
    return <Start {...props} takesFocus={takesFocus} whatHappened={whatHappened} />;
  return (
    <>
      {!isAgreed && <AgreementNotice {...props} />}
      <RunSwitch {...props} />
      <Journey key={overview.run} {...props} overview={overview} takesFocus={takesFocus} />
      {whatHappened}
    </>
  );
}

function HelpContact({ contact }: { readonly contact: string }) {
  return (
    <p data-contact>
      {say(sentence('register_organisation_contact', contact))} (
      {say(sentence('register_set_by_organisation'))})
    </p>
  );
}

function Notice({ text, children }: { text: Sentence; children?: ComponentChildren }) {
  return (
    <div class="notice warning" role="alert">
      {say(text)} {children}
    </div>
  );
}
