import { componentCloud } from './component-cloud.ts';
import { designSystem } from './design-system.ts';
import { materialCards } from './material-cards.ts';
import type { StandInPortal } from './portal.ts';
import { webForms } from './web-forms.ts';

export const portals: readonly StandInPortal[] = [webForms, materialCards, designSystem, componentCloud];
