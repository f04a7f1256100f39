import { type Sentence, sentence } from '../../values/sentence.ts';
import { helpLines } from '../trouble/help-lines.ts';
import type { JourneySourceKey } from '../trouble/sources.ts';
import { type WhoMayCreate, whoMayCreate, whoMayCreateSources } from '../trouble/who-may-create.ts';
import { type Answers, isAnswered } from './answers.ts';

/** As much of a product of `src/software` as the advice needs. */
export interface ProductNeed {
  readonly name: string;
  readonly credential: 'needed' | 'not-needed' | 'uploaded' | 'own-certificate';
  readonly place: 'this-computer' | 'cloud';
  /** Of one without a credential of the person’s: whom they tell about it. */
  readonly tells?: 'ato' | 'ram' | 'nobody';
}

export type Verdict = 'needed' | 'not-needed' | 'unsure';

interface Judgement {
  readonly verdict: Verdict;
  readonly says: Sentence;
  /** What follows from it, in the order in which one does it. */
  readonly todo: readonly Sentence[];
  /** Where the rule comes from; a product brings its own sources along. */
  readonly sources: readonly JourneySourceKey[];
}

export interface Advice extends Judgement {
  readonly whoMayCreate: WhoMayCreate['may'];
  /** Empty where no credential is needed, and where nothing was said about the person. */
  readonly who: readonly Sentence[];
  /** Whom to call; null where no government office has anything to do with it. */
  readonly help: Sentence | null;
}

/** What the answers mean for the person; null as long as nothing is answered. `product` is the one that the answers name. */
export function adviceOn(answers: Answers, product: ProductNeed | null = null): Advice | null {
  if (!isAnswered(answers)) return null;
  const judgement = product ? judgeProduct(product, answers) : judgePlace(answers);
  const { may, says } = whoMayCreate(answers.role);
  const { ram } = helpLines;
  if (judgement.verdict === 'not-needed') {
    const line = helpWithout(product?.tells ?? (product ? 'nobody' : 'ato'));
    return {
      ...judgement,
      whoMayCreate: may,
      who: [],
      help: line.says,
      sources: [...judgement.sources, ...line.sources],
    };
  }
  return {
    ...judgement,
    whoMayCreate: may,
    who: says,
    help: sentence('need_help_ram', ram.number, ram.option),
    sources: [...judgement.sources, ...(says.length > 0 ? whoMayCreateSources : []), ...ram.sources],
  };
}

type Tells = NonNullable<ProductNeed['tells']>;

/**
 * What software without a credential asks for: its software ID in Access Manager (ATO-AM), or for the USI a notification in RAM (R25n). One has
 * nothing to do with the other; only where the software is not known are both told.
 */
const ways: Readonly<Record<Tells, { todo: readonly Sentence[]; sources: readonly JourneySourceKey[] }>> = {
  ato: { todo: [sentence('need_cloud_software_id')], sources: ['R25w', 'ATO-AM'] },
  ram: { todo: [sentence('need_cloud_notification')], sources: ['R25w', 'R25n'] },
  nobody: { todo: [], sources: ['R25w'] },
};

function helpWithout(tells: Tells): {
  readonly says: Sentence | null;
  readonly sources: readonly JourneySourceKey[];
} {
  const { ram, accessManager } = helpLines;
  switch (tells) {
    case 'ato':
      return {
        says: sentence('need_help_access_manager', accessManager.number),
        sources: accessManager.sources,
      };
    case 'ram':
      return { says: sentence('need_help_ram', ram.number, ram.option), sources: ram.sources };
    case 'nobody':
      return { says: null, sources: [] };
  }
}

function judgeProduct(
  { name, credential, place, tells = 'nobody' }: ProductNeed,
  answers: Answers,
): Judgement {
  switch (credential) {
    case 'needed':
      return place === 'this-computer' && answers.place === 'cloud'
        ? unsure(sentence('need_unsure_hosted', name), [sentence('need_unsure_ask_maker')])
        : needed(sentence('need_product', name));
    case 'uploaded':
      return needed(sentence('need_product_uploaded', name), [sentence('need_upload_with_care')]);
    case 'own-certificate':
      return {
        verdict: 'not-needed',
        says: sentence('need_product_own_certificate', name),
        todo: [sentence('need_ask_for_certificate')],
        sources: [],
      };
    case 'not-needed':
      return needless(sentence('need_product_none', name), ways[tells]);
  }
}

function judgePlace({ place }: Answers): Judgement {
  if (place === 'this-computer' || place === 'another-computer')
    return needed(sentence('need_desktop'), [sentence('need_desktop_unless')]);
  if (place === 'cloud')
    return needless(sentence('need_cloud'), {
      todo: [...ways.ato.todo, ...ways.ram.todo, sentence('need_cloud_unless')],
      sources: [...ways.ato.sources, ...ways.ram.sources],
    });
  return unsure(sentence('need_unsure'), [sentence('need_unsure_place'), sentence('need_unsure_asks')]);
}

function needed(says: Sentence, todo: readonly Sentence[] = []): Judgement {
  return { verdict: 'needed', says, todo, sources: ['R25w'] };
}

function needless(says: Sentence, way: Pick<Judgement, 'todo' | 'sources'>): Judgement {
  return { verdict: 'not-needed', says, ...way };
}

function unsure(says: Sentence, todo: readonly Sentence[]): Judgement {
  return { verdict: 'unsure', says, todo, sources: ['R25w'] };
}
