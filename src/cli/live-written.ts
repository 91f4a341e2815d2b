import { maskCpr } from '../register/cpr.ts';
import type { Written } from '../server/written.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import { addComment, comments, removeComment, removedComments } from '../store/comments.ts';
import { addEvent, events, removeEvent } from '../store/events.ts';
import type { Store } from '../store/open-store.ts';
import { changeSetting, readSetting } from '../store/settings.ts';
import { transaction } from '../store/transaction.ts';

/** What writing needs: where it is kept, whose figures they are now, who works here, and the time. */
interface WritingNeeds {
  readonly store: Store;
  /** The code of the municipality that the pages show now; '' when there is none. */
  readonly municipality: () => string;
  readonly by: string;
  readonly now: () => Date;
}

/** What people write about the figures, kept in the installation's store. */
export function liveWritten({ store, municipality, by, now }: WritingNeeds): Written {
  const at = () => now().toISOString();
  const removal = (who: string) => ({ by: maskCpr(who), at: at() });
  return {
    read: async () => ({
      wanted: readSetting(store, 'wanted'),
      events: events(store, municipality()),
      comments: comments(store, municipality()),
      removed: removedComments(store, municipality()),
      signer: by,
    }),
    addComment: async ({ replaces, ...comment }) => {
      const { text, author } = masked(comment);
      transaction(store, () => {
        if (replaces !== undefined) gone(removeComment(store, replaces, removal(author)));
        addComment(store, { ...comment, municipality: municipality(), text, author, at: at() });
      });
    },
    addEvent: async (event) => {
      addEvent(store, { ...event, ...masked(event), municipality: municipality(), at: at() });
    },
    removeComment: async (id, who) => gone(removeComment(store, id, removal(who))),
    removeEvent: async (id, who) => gone(removeEvent(store, id, removal(who))),
    setWanted: async (figure, wanted) => {
      const { path, ...rest } = wanted;
      const owner = path?.owner === undefined ? {} : { owner: maskCpr(path.owner) };
      const kept = path ? { ...rest, path: { ...path, ...owner } } : rest;
      changeSetting(store, 'wanted', (all) => ({ ...all, [figure]: kept }));
    },
  };
}

function masked({ text, author }: { readonly text: string; readonly author: string }) {
  return { text: maskCpr(text), author: maskCpr(author) };
}

function gone(removed: boolean): void {
  if (!removed) throw new UserProblem([problem('written.gone')]);
}
