import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { type Answers, noAnswers } from '../../../../src/journey/need/answers.ts';
import { adviceOn, type ProductNeed } from '../../../../src/journey/need/need.ts';
import { answersSchema } from '../../../../src/journey/need/parse-answers.ts';
import { helpLines } from '../../../../src/journey/trouble/help-lines.ts';

function advice(answers: Partial<Answers>, product?: ProductNeed) {
  const found = adviceOn({ ...noAnswers, ...answers }, product);
  if (found === null) throw new Error('nothing is answered');
  return found;
}

function keys(sentences: readonly { readonly key: string }[]): string[] {
  return sentences.map(({ key }) => key);
}

const desktop: ProductNeed = { name: 'AtoConnect', credential: 'needed', place: 'this-computer' };
const cloud: ProductNeed = {
  name: 'QuickBooks Online',
  credential: 'not-needed',
  place: 'cloud',
  tells: 'ato',
};
const training: ProductNeed = { name: 'Wisenet', credential: 'not-needed', place: 'cloud', tells: 'ram' };
const gateway: ProductNeed = {
  name: 'e-PayDay',
  credential: 'not-needed',
  place: 'this-computer',
  tells: 'nobody',
};

describe('whether a credential is needed', () => {
  it('is not judged before anything is answered', () => {
    expect(adviceOn(noAnswers)).toBeNull();
    expect(adviceOn(noAnswers, desktop)).toBeNull();
  });

  test.each([
    ['this-computer', 'needed'],
    ['cloud', 'not-needed'],
    ['unknown', 'unsure'],
  ] as const)('by the place alone: %s is %s', (place, verdict) => {
    expect(advice({ place }).verdict).toBe(verdict);
  });

  it('cannot be said by the role alone, nor by software that we do not know', () => {
    expect(advice({ role: 'principal-authority' }).verdict).toBe('unsure');
    expect(advice({ software: 'unknown' }).verdict).toBe('unsure');
    expect(advice({ software: 'not-here' }).verdict).toBe('unsure');
    expect(advice({ software: 'not-here', place: 'this-computer' }).verdict).toBe('needed');
  });

  test.each([
    ['needed', 'this-computer', 'needed'],
    ['needed', 'cloud', 'needed'],
    ['uploaded', 'cloud', 'needed'],
    ['not-needed', 'cloud', 'not-needed'],
    ['not-needed', 'this-computer', 'not-needed'],
    ['own-certificate', 'this-computer', 'not-needed'],
  ] as const)(
    'by the product: %s on %s is %s, whatever the place is said to be',
    (credential, place, verdict) => {
      const product: ProductNeed = { name: 'A', credential, place };
      expect(advice({ software: 'a' }, product).verdict).toBe(verdict);
      expect(advice({ software: 'a', place: 'unknown' }, product).verdict).toBe(verdict);
    },
  );

  it('is open for a desktop product that somebody runs in the cloud', () => {
    const hosted = advice({ software: 'atoconnect', place: 'cloud' }, desktop);
    expect(hosted.verdict).toBe('unsure');
    expect(hosted.says.values).toEqual(['AtoConnect']);
  });

  it('goes by the product even where a person takes the cloud for this computer', () => {
    expect(advice({ software: 'quickbooks-online', place: 'this-computer' }, cloud).verdict).toBe(
      'not-needed',
    );
  });
});

describe('what a person with cloud software is sent to', () => {
  it('is the software ID in Access Manager, and the notification in RAM', () => {
    expect(keys(advice({ place: 'cloud' }).todo)).toEqual(
      expect.arrayContaining(['need_cloud_software_id', 'need_cloud_notification']),
    );
  });

  it('is never the other’s, where the product is known: tax and USI have nothing to do with each other', () => {
    const tax = advice({ software: 'a' }, cloud);
    expect(keys(tax.todo)).toEqual(['need_cloud_software_id']);
    expect(tax.sources).not.toContain('R25n');
    const usi = advice({ software: 'a' }, training);
    expect(keys(usi.todo)).toEqual(['need_cloud_notification']);
    expect(usi.sources).not.toContain('ATO-AM');
    expect(usi.help?.values).toEqual([helpLines.ram.number, '3']);
  });

  it('is nothing for a desktop program whose reports go through a gateway, wherever it is said to run', () => {
    for (const place of ['this-computer', 'unknown', null] as const) {
      const none = advice({ software: 'a', place }, gateway);
      expect([none.verdict, keys(none.todo), none.help]).toEqual(['not-needed', [], null]);
    }
  });

  it('says that some cloud software asks for the file all the same', () => {
    expect(keys(advice({ place: 'cloud' }).todo)).toContain('need_cloud_unless');
  });

  it('is the maker, for a product with a certificate of its own', () => {
    const own = advice(
      { software: 'a' },
      { name: 'A', credential: 'own-certificate', place: 'this-computer' },
    );
    expect(keys(own.todo)).toEqual(['need_ask_for_certificate']);
  });

  it('is the help line for software IDs, not RAM’s', () => {
    expect(advice({ place: 'cloud' }).help?.values).toEqual([helpLines.accessManager.number]);
    expect(advice({ place: 'this-computer' }).help?.values).toEqual([helpLines.ram.number, '3']);
  });
});

describe('who may create it', () => {
  test.each([
    ['principal-authority', 'you'],
    ['credential-administrator', 'you'],
    ['authorisation-administrator', 'ask'],
    ['employee-or-agent', 'ask'],
    ['unknown', 'unknown'],
    [null, 'unknown'],
  ] as const)('%s: %s', (role, may) => {
    expect(advice({ place: 'this-computer', role }).whoMayCreate).toBe(may);
  });

  it('tells those who may not, who can give them the permission', () => {
    for (const role of ['authorisation-administrator', 'employee-or-agent'] as const) {
      expect(keys(advice({ role }).who)).toContain('need_who_make_administrator');
    }
  });

  it('is not talked about where none is needed, nor before the question is answered', () => {
    expect(advice({ place: 'cloud', role: 'employee-or-agent' }).who).toEqual([]);
    expect(advice({ place: 'this-computer' }).who).toEqual([]);
  });
});

describe('the advice', () => {
  it('names where it comes from, the help line too', () => {
    expect(advice({ place: 'cloud' }).sources).toEqual(expect.arrayContaining(['R25w', 'R25n', 'ATO-CLOUD']));
    const asking = advice({ place: 'this-computer', role: 'employee-or-agent' });
    expect(asking.sources).toEqual(expect.arrayContaining(['R25w', 'R25a', 'LP']));
  });
});

describe('answers out of storage', () => {
  test.each([
    noAnswers,
    { software: 'unknown', place: 'unknown', role: 'unknown' },
    { software: 'a-product-of-a-later-version', place: 'cloud', role: 'employee-or-agent' },
  ])('are read: %o', (answers) => {
    expect(v.parse(answersSchema, structuredClone(answers))).toEqual(answers);
  });

  test.each([
    { ...noAnswers, place: 'moon' },
    { ...noAnswers, role: 'owner' },
    { ...noAnswers, software: '' },
    { ...noAnswers, software: 'x'.repeat(81) },
    { ...noAnswers, password: 'hunter2' },
    { software: null, place: null },
    null,
  ])('are refused: %o', (answers) => {
    expect(v.safeParse(answersSchema, answers).success).toBe(false);
  });
});
