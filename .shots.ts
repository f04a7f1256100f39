import { mkdirSync } from 'node:fs';
import { startPracticePortal } from './practice/server.ts';
import { openBrowser } from './test/browser/harness/browser.ts';
import { Renewal, places } from './test/browser/harness/renewal.ts';
import { guideAt, guideWhen } from './test/browser/harness/guide.ts';
import { setTimeout as sleep } from 'node:timers/promises';
mkdirSync('/tmp/shots',{recursive:true});
const names = (process.argv[2]??'chromium,firefox').split(',') as any[];
const schemes = (process.argv[3]??'light').split(',') as any[];
for (const name of names) for (const colorScheme of schemes) {
  const portal = await startPracticePortal();
  const browser = await openBrowser(name, { portal, colorScheme } as any);
  const shot = async (p:any, n:string) => { await p.driver.screenshot(`/tmp/shots/${name}-${colorScheme}-${n}.png`); };
  try {
  const r = await Renewal.start({ browser, portal, name } as any);
  await r.lookAtOldCredential();
  await r.open(places.list, 'visit=1');
  await guideAt(r.portal, 'start-new-credential','pointing'); await sleep(300); await shot(r.portal,'1-pointing');
  await r.portal.setViewport({width:320,height:640}); await sleep(500); await shot(r.portal,'2-pointing-narrow');
  await r.portal.setViewport({width:320,height:256}); await sleep(500); await shot(r.portal,'2b-pointing-400');
  await r.portal.setViewport({width:1280,height:800});
  await r.portal.evaluate(() => { [...document.querySelectorAll('button')].find(b=>b.textContent==='Create machine credential')!.textContent='Add a credential'; });
  await guideAt(r.portal,'start-new-credential','not-found'); await sleep(300); await shot(r.portal,'3-notfound');
  await r.portal.click({role:'button',name:'Report for support'}); await sleep(300); await shot(r.portal,'3b-report');
  await r.portal.click({role:'button',name:'Report for support'});
  await r.portal.setViewport({width:320,height:640}); await sleep(500); await shot(r.portal,'4-notfound-narrow');
  await r.portal.setViewport({width:1280,height:800}); await sleep(400);
  await r.portal.click({ role: 'button', name: 'Show the guide where it is' }); await guideWhen(r.portal,'choose',(g:any)=>/Now choose/.test(g.cardText)); await sleep(300); await shot(r.portal,'5-choosing');
  {const b=await r.portal.box({role:'button',name:'Add a credential'}); await r.portal.driver.moveMouse(b.x+20,b.y+10);} await sleep(200); await shot(r.portal,'5b-choosing-hover');
  await r.portal.setViewport({width:320,height:640}); await sleep(500); await shot(r.portal,'6-choosing-narrow');
  await r.portal.setViewport({width:1280,height:800}); await sleep(400);
  {const b=await r.portal.box({role:'button',name:'Add a credential'}); await r.portal.driver.clickAt(b.x+20,b.y+10);} await guideWhen(r.portal,'chosen',(g:any)=>/You chose/.test(g.cardText)); await sleep(300); await shot(r.portal,'7-chosen');
  await r.portal.click({role:'button',name:'Yes, remember it'}); await guideAt(r.portal,'start-new-credential','pointing'); await sleep(300); await shot(r.portal,'8-taught');
  await r.portal.click({role:'button',name:'Add a credential'});
  await guideAt(r.portal,'choose-password','pointing'); await sleep(300); await shot(r.portal,'9-password');
  await r.portal.evaluate(()=>{ (document.querySelector('main') as HTMLElement).style.transform='translate(60px,30px)'; }); await sleep(700); await shot(r.portal,'9b-password-transform');
  } catch(e) { console.log(name, colorScheme, String(e)); }
  await browser.close(); await portal.close();
}
process.exit(0);
