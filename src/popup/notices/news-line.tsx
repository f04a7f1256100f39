import { say } from '../../platform/words/say.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import type { PopupProps } from '../popup-props.ts';

/** What an update changed, in one line, until the person has read it. */
export function NewsLine({ news, tell }: { readonly news: Sentence } & Pick<PopupProps, 'tell'>) {
  return (
    <p class="news" data-news={news.key}>
      <span>
        <strong>{say(sentence('whats_new_title'))}</strong> {say(news)}
      </span>{' '}
      <button type="button" class="button quiet" onClick={() => tell({ kind: 'news-read' })}>
        {say(sentence('whats_new_read'))}
      </button>
    </p>
  );
}
