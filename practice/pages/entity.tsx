import { writeAbn } from '../abn.ts';
import type { Business } from '../demo-data.ts';
import { Link } from '../frame/link.tsx';
import { Breadcrumbs, Heading } from '../frame/parts.tsx';
import { hasCredentialsTab } from '../permission.ts';
import { type Portal, usePortal } from '../portal.ts';
import { type EntityTab, entityHash } from '../router.ts';
import { businessOf } from '../session.ts';
import { Authorisations } from './authorisations.tsx';
import { Credentials } from './credentials.tsx';
import { History } from './history.tsx';
import { NotFound } from './not-found.tsx';
import { Notifications } from './notifications.tsx';

/** History needs a right like that to the credentials (R25m). */
function tabsOf(portal: Portal, business: Business): readonly (readonly [EntityTab, string])[] {
  const { wording, scenario } = portal;
  const allowed = hasCredentialsTab(scenario.permission, business);
  return [
    ['authorisations', wording.authorisationsTab],
    ...(allowed ? [['credentials', wording.credentialsTab] as const] : []),
    ['notifications', wording.notificationsTab],
    ...(allowed ? [['history', 'History'] as const] : []),
  ];
}

function Toolbar({ business, here }: { business: Business; here: EntityTab }) {
  const portal = usePortal();
  const asTabs = portal.wording.tabs === 'tablist';
  const tabs = tabsOf(portal, business).map(([tab, label]) => {
    const to = entityHash(business.abn, tab);
    const look = tab === here ? 'tabs__tab tabs__tab--here' : 'tabs__tab';
    return asTabs ? (
      <a key={tab} role="tab" href={to} class={look} aria-selected={tab === here}>
        {label}
      </a>
    ) : (
      <li key={tab}>
        <a href={to} class={look} {...(tab === here ? { 'aria-current': 'page' as const } : {})}>
          {label}
        </a>
      </li>
    );
  });
  return asTabs ? (
    <div class="tabs" role="tablist" aria-label="Entity">
      {tabs}
    </div>
  ) : (
    <ul class="tabs tabs--links">{tabs}</ul>
  );
}

interface EntityProps {
  readonly abn: string;
  readonly tab: EntityTab;
  readonly item: string | null;
}

function Contents({ business, tab, item }: { business: Business; tab: EntityTab; item: string | null }) {
  if (tab === 'credentials') return <Credentials business={business} item={item} />;
  if (tab === 'notifications') return <Notifications business={business} />;
  if (tab === 'history') return <History business={business} />;
  return <Authorisations business={business} item={item} />;
}

/** One entity: its name, the toolbar, and what the tab shows. */
export function Entity({ abn, tab, item }: EntityProps) {
  const portal = usePortal();
  const business = businessOf(portal.session, abn);
  if (!business || !tabsOf(portal, business).some(([allowed]) => allowed === tab)) return <NotFound />;
  if (portal.embedded) return <Contents business={business} tab={tab} item={item} />;
  return (
    <>
      <Breadcrumbs
        trail={[
          ['Home', '#/home'],
          ['Authorisations', '#/entities'],
        ]}
        here={business.name}
      />
      <Heading>{business.name}</Heading>
      <p class="under-title">
        ABN {writeAbn(abn)} <Link to="#/entities">Switch {portal.wording.entities}</Link>
      </p>
      <Toolbar business={business} here={tab} />
      <div class="tab-panel">
        <Contents business={business} tab={tab} item={item} />
      </div>
    </>
  );
}
