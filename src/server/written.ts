import type { Wanted, WrittenDown } from '../presentation/written/written-down.ts';

/** A comment or an answer as it is handed in; `seen` and `version` tell what stood on the page. */
interface NewComment {
  readonly figure: string;
  readonly date: string;
  readonly text: string;
  readonly author: string;
  readonly question?: string | undefined;
  readonly seen: string;
  readonly version?: number | undefined;
  /** The comment that this one takes the place of. */
  readonly replaces?: number | undefined;
}

/** An event as it is handed in. */
interface NewEvent {
  readonly date: string;
  readonly text: string;
  readonly figure?: string | undefined;
  readonly author: string;
}

/** What people write about the municipality's figures, kept. Texts and names have no CPR numbers when they are read. */
export interface Written {
  readonly read: () => Promise<WrittenDown>;
  readonly addComment: (comment: NewComment) => Promise<void>;
  readonly addEvent: (event: NewEvent) => Promise<void>;
  /** A UserProblem `written.gone` when there is nothing with that id. */
  readonly removeComment: (id: number, by: string) => Promise<void>;
  readonly removeEvent: (id: number, by: string) => Promise<void>;
  /** What is wanted of a figure takes the place of what was. */
  readonly setWanted: (figure: string, wanted: Wanted) => Promise<void>;
}
