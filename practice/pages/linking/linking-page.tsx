import type { ComponentChildren } from 'preact';
import { Breadcrumbs, Heading } from '../../frame/parts.tsx';
import { linkingWordings } from '../../linking-wordings.ts';
import { usePortal } from '../../portal.ts';

/** What every page of linking begins with. */
export function LinkingPage({ title, children }: { title: string; children: ComponentChildren }) {
  const { scenario, wording } = usePortal();
  const { stepBelowTitle } = linkingWordings[scenario.wording];
  return (
    <>
      <Breadcrumbs trail={[['Home', '#/home']]} here={wording.linkBusiness} />
      <Heading>{stepBelowTitle ? wording.linkBusiness : title}</Heading>
      {stepBelowTitle && title !== wording.linkBusiness ? <h2>{title}</h2> : null}
      {children}
    </>
  );
}
