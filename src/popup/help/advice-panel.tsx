import type { Advice, Verdict } from '../../journey/need/need.ts';
import { say } from '../../platform/words/say.ts';
import { type MessageKey, type Sentence, sentence } from '../../values/sentence.ts';
import { SourceList } from '../parts/source-list.tsx';

const verdictWords: Readonly<Record<Verdict, MessageKey>> = {
  needed: 'need_verdict_needed',
  'not-needed': 'need_verdict_not_needed',
  unsure: 'need_verdict_unsure',
};

/** What the answers mean. The verdict is read out as soon as it changes; what follows from it stands below, to be read at leisure. */
export function AdvicePanel({ advice }: { advice: Advice | null }) {
  return (
    <div class="advice">
      <div role="status">
        {advice && (
          <div
            class={`notice ${advice.verdict === 'unsure' ? 'plain' : 'good'}`}
            data-verdict={advice.verdict}
          >
            <h3>{say(sentence(verdictWords[advice.verdict]))}</h3>
            <p>{say(advice.says)}</p>
          </div>
        )}
      </div>
      {advice && (
        <>
          <Follows title="need_todo_title" says={advice.todo} />
          <Follows title="need_who_title" says={advice.who} />
          <p>{say(advice.help)}</p>
          <SourceList sources={advice.sources} />
        </>
      )}
    </div>
  );
}

function Follows({ title, says }: { title: MessageKey; says: readonly Sentence[] }) {
  if (says.length === 0) return null;
  return (
    <>
      <h3>{say(sentence(title))}</h3>
      <ul>
        {says.map((one) => (
          <li key={one.key}>{say(one)}</li>
        ))}
      </ul>
    </>
  );
}
