import type { Product } from './product.ts';
import { accessApsTaxManager } from './products/access-aps-tax-manager.ts';
import { accessDefinitiv } from './products/access-definitiv.ts';
import { accessMicrOpay } from './products/access-micropay.ts';
import { accessWageEasy } from './products/access-wageeasy.ts';
import { agrimaster } from './products/agrimaster.ts';
import { astutePayroll } from './products/astute-payroll.ts';
import { bsuite } from './products/bsuite.ts';
import { cashflowManager } from './products/cashflow-manager.ts';
import { cloudpayroll } from './products/cloudpayroll.ts';
import { ePayday } from './products/e-payday.ts';
import { eBecas } from './products/ebecas.ts';
import { employmentHeroHr } from './products/employment-hero-hr.ts';
import { exaltInsol6 } from './products/exalt-insol-6.ts';
import { fasttrack360 } from './products/fasttrack360.ts';
import { foundu } from './products/foundu.ts';
import { icare } from './products/icare.ts';
import { infinetCloud } from './products/infinet-cloud.ts';
import { ishOncourse } from './products/ish-oncourse.ts';
import { keyPay } from './products/keypay.ts';
import { lightningPayroll } from './products/lightning-payroll.ts';
import { moodleRtocompliance } from './products/moodle-rtocompliance.ts';
import { myobAeAo } from './products/myob-ae-ao.ts';
import { myobBusiness } from './products/myob-business.ts';
import { myobPayGlobal } from './products/myob-payglobal.ts';
import { namichStpCreator } from './products/namich-stp-creator.ts';
import { payroller } from './products/payroller.ts';
import { peoplesoftCampus } from './products/peoplesoft-campus.ts';
import { powerProRto } from './products/powerpro-rto.ts';
import { quickBooksOnline } from './products/quickbooks-online.ts';
import { reckonGovConnectStp } from './products/reckon-govconnect-stp.ts';
import { roubler } from './products/roubler.ts';
import { rtoManager } from './products/rtomanager.ts';
import { saeBooks } from './products/sae-books.ts';
import { sapphireone } from './products/sapphireone.ts';
import { sooyaAtoConnect } from './products/sooya-atoconnect.ts';
import { sooyaAtoConnect41 } from './products/sooya-atoconnect-4-1.ts';
import { sooyaPayrollPlusStp } from './products/sooya-payroll-plus-stp.ts';
import { strataMax } from './products/stratamax.ts';
import { synergetic } from './products/synergetic.ts';
import { tammy } from './products/tammy.ts';
import { tuplesms } from './products/tuplesms.ts';
import { vetTrakHosted } from './products/vettrak-hosted.ts';
import { vetTrakLocal } from './products/vettrak-local.ts';
import { wisenet } from './products/wisenet.ts';
import { xero } from './products/xero.ts';

/** The accounting software that the guide knows, in the order of the list that a person sees. */
export const products: readonly Product[] = [
  sooyaPayrollPlusStp,
  sooyaAtoConnect,
  sooyaAtoConnect41,
  lightningPayroll,
  accessApsTaxManager,
  namichStpCreator,
  astutePayroll,
  exaltInsol6,
  strataMax,
  cashflowManager,
  powerProRto,
  vetTrakLocal,
  rtoManager,
  saeBooks,
  sapphireone,
  peoplesoftCampus,
  icare,
  moodleRtocompliance,
  tammy,
  bsuite,
  xero,
  myobBusiness,
  myobAeAo,
  quickBooksOnline,
  keyPay,
  roubler,
  reckonGovConnectStp,
  accessMicrOpay,
  accessWageEasy,
  agrimaster,
  synergetic,
  vetTrakHosted,
  wisenet,
  eBecas,
  accessDefinitiv,
  foundu,
  cloudpayroll,
  fasttrack360,
  payroller,
  employmentHeroHr,
  ePayday,
  infinetCloud,
  ishOncourse,
  tuplesms,
  myobPayGlobal,
];

const byId: ReadonlyMap<string | null, Product> = new Map(products.map((product) => [product.id, product]));

/** The product with this id. Null also for what is another program, and for a product of another version of the guide. */
export function productOf(id: string | null): Product | null {
  return byId.get(id) ?? null;
}
