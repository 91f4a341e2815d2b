import { addressOf, type Definition } from '../../catalogue/definition.ts';
import { type Day, parseIsoDate } from '../../shared/calendar.ts';
import type { Facts } from '../facts.ts';
import { longDate, longDateOf } from '../format/date.ts';
import type { Words } from '../texts/words.ts';
import { seenNumber } from './seen-number.ts';
import type { WrittenComment } from './written-down.ts';

/** A comment or an answer as it is read: signed and dated, and what has happened to its number since. */
export interface CommentModel {
  readonly id: number;
  readonly text: string;
  readonly author: string;
  /** ISO; the date of the number that it is about. */
  readonly date: string;
  /** When it was written. */
  readonly at: string;
  readonly signed: string;
  /** That the number has moved, or that there is a newer one; empty when neither. */
  readonly flag: string;
}

/** The comments on a figure, newest first, and in words those that were removed. */
export interface CommentsModel {
  readonly comments: readonly CommentModel[];
  readonly removed: readonly string[];
}

/** A question of the definition with the newest answer to it; null when nobody has answered. */
export interface QuestionModel {
  /** What an answer is handed in with: the question in Danish. */
  readonly key: string;
  readonly text: string;
  readonly answer: CommentModel | null;
}

/** What is written of a figure without being asked. */
export function commentsModel(facts: Facts, definition: Definition, words: Words): CommentsModel {
  const own = commentsOn(facts, definition).filter(({ question }) => question === undefined);
  const address = addressOf(definition);
  const removed = (facts.written?.removed ?? []).filter(
    ({ figure, question }) => figure === address && question === undefined,
  );
  const { language, t } = words;
  return {
    comments: own.toReversed().map((comment) => commentModel(facts, comment, words)),
    removed: removed.map(({ author, date, removedAt, removedBy }) =>
      t('written.comment.removedLog', {
        author,
        date: longDate(parseIsoDate(date), language),
        at: longDateOf(removedAt, language),
        by: removedBy,
      }),
    ),
  };
}

/** The questions that the source asks of a figure, with their answers. */
export function questionsModel(facts: Facts, definition: Definition, words: Words): QuestionModel[] {
  const answers = commentsOn(facts, definition);
  return definition.questions.map((question) => {
    const answer = answers.findLast((comment) => comment.question === question.da);
    return {
      key: question.da,
      text: words.of(question),
      answer: answer ? commentModel(facts, answer, words) : null,
    };
  });
}

function commentsOn(facts: Facts, definition: Definition): readonly WrittenComment[] {
  const address = addressOf(definition);
  return (facts.written?.comments ?? []).filter(({ figure }) => figure === address);
}

function commentModel(facts: Facts, comment: WrittenComment, words: Words): CommentModel {
  const { id, text, author, date, at } = comment;
  const { language, t } = words;
  const written = longDateOf(at, language);
  return {
    id,
    text,
    author,
    date,
    at: written,
    signed: t('written.comment.signed', {
      author,
      at: written,
      date: longDate(parseIsoDate(date), language),
    }),
    flag: flagOf(facts, comment, words),
  };
}

/** A number that is another than the writer saw comes before a newer date; neither number is told. */
function flagOf(facts: Facts, { figure, date, seen, version }: WrittenComment, { t }: Words): string {
  const day = parseIsoDate(date);
  if (seen !== undefined && seen !== seenNumber(facts.cell(figure, day))) return t('written.comment.moved');
  const published = facts.published?.find((release) => release.date === day)?.version;
  if (seen === undefined && version !== undefined && version !== published) return t('written.comment.moved');
  return isNewest(facts, day) ? '' : t('written.comment.newer');
}

function isNewest({ cutoffs }: Facts, day: Day): boolean {
  const newest = cutoffs.at(-1);
  return newest === undefined || day >= newest;
}
