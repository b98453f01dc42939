import type { IssueTexts } from '../issue-texts.ts'
import { renderBody } from './issue-body.ts'
import { renderClosingComment, renderDeltaComment } from './issue-comments.ts'
import { renderTitle } from './issue-title.ts'

/** The living issue as people read it. */
export const ISSUE_TEXTS: IssueTexts = {
  title: renderTitle,
  body: renderBody,
  deltaComment: renderDeltaComment,
  closingComment: renderClosingComment,
  duplicateComment: (original) =>
    `Two runs opened this issue at the same time. It is a duplicate of #${original}, where the reports go on.`,
}
