import type { Findings } from '../import/findings.ts';
import type { CheckedTables } from './check.ts';
import type { Rule } from './rule.ts';
import { accountGroupingDisagrees } from './rules/account-grouping-disagrees.ts';
import { accountKindDisagrees } from './rules/account-kind-disagrees.ts';
import { accountOtherField } from './rules/account-other-field.ts';
import { accountUnreadable } from './rules/account-unreadable.ts';
import { ageUnreadable } from './rules/age-unreadable.ts';
import { amountDecimals } from './rules/amount-decimals.ts';
import { areaUnknown } from './rules/area-unknown.ts';
import { assessmentBriefBefore2024 } from './rules/assessment-brief-before-2024.ts';
import { assessmentCompletedBeforeAware } from './rules/assessment-completed-before-aware.ts';
import { assessmentCompletedBeforeDecided } from './rules/assessment-completed-before-decided.ts';
import { assessmentDecidedBeforeAware } from './rules/assessment-decided-before-aware.ts';
import { caseClosedBeforeOpened } from './rules/case-closed-before-opened.ts';
import { caseworkerEndsBeforeStart } from './rules/caseworker-ends-before-start.ts';
import { caseworkerShare } from './rules/caseworker-share.ts';
import { caseworkerUnknown } from './rules/caseworker-unknown.ts';
import { changeBig } from './rules/change-big.ts';
import { changeRows } from './rules/change-rows.ts';
import { changeTableGone } from './rules/change-table-gone.ts';
import { childFutureBirth } from './rules/child-future-birth.ts';
import { childLeftBeforeBirth } from './rules/child-left-before-birth.ts';
import { childNoBirthDate } from './rules/child-no-birth-date.ts';
import { childOver100 } from './rules/child-over-100.ts';
import { childUnknown } from './rules/child-unknown.ts';
import { childUnused } from './rules/child-unused.ts';
import { childrenSeveralMunicipalities } from './rules/children-several-municipalities.ts';
import { codeUnknown } from './rules/code-unknown.ts';
import { complaintDecidedBeforeReceived } from './rules/complaint-decided-before-received.ts';
import { cprBirthDate } from './rules/cpr-birth-date.ts';
import { cprCheckDigit } from './rules/cpr-check-digit.ts';
import { cprReplacement } from './rules/cpr-replacement.ts';
import { cprSex } from './rules/cpr-sex.ts';
import { cprUnreadable } from './rules/cpr-unreadable.ts';
import { dateAmbiguous } from './rules/date-ambiguous.ts';
import { dateImpossible } from './rules/date-impossible.ts';
import { dateOpenEnd } from './rules/date-open-end.ts';
import { dateTwoDigitYear } from './rules/date-two-digit-year.ts';
import { dateUnreadable } from './rules/date-unreadable.ts';
import { figureUnreadable } from './rules/figure-unreadable.ts';
import { followUpNextBeforeHeld } from './rules/follow-up-next-before-held.ts';
import { followUpNoMeasure } from './rules/follow-up-no-measure.ts';
import { followUpOtherChild } from './rules/follow-up-other-child.ts';
import { followUpOutside } from './rules/follow-up-outside.ts';
import { goalOutsideScale } from './rules/goal-outside-scale.ts';
import { goalScoredBeforeSet } from './rules/goal-scored-before-set.ts';
import { groupingUnreadable } from './rules/grouping-unreadable.ts';
import { idTwice } from './rules/id-twice.ts';
import { inspectionNoProvider } from './rules/inspection-no-provider.ts';
import { ledgerMonthMissing } from './rules/ledger-month-missing.ts';
import { ledgerZero } from './rules/ledger-zero.ts';
import { measureAfterLeft } from './rules/measure-after-left.ts';
import { measureAftercareOver22 } from './rules/measure-aftercare-over-22.ts';
import { measureAftercareUnder18 } from './rules/measure-aftercare-under-18.ts';
import { measureBeforeBirth } from './rules/measure-before-birth.ts';
import { measureEndsBeforeStart } from './rules/measure-ends-before-start.ts';
import { measureEndsFarAhead } from './rules/measure-ends-far-ahead.ts';
import { measureFamilyOnOneChild } from './rules/measure-family-on-one-child.ts';
import { measureFosterKindBefore2019 } from './rules/measure-foster-kind-before-2019.ts';
import { measureGap } from './rules/measure-gap.ts';
import { measureGrantedAfterStart } from './rules/measure-granted-after-start.ts';
import { measureJanuaryFirst } from './rules/measure-january-first.ts';
import { measureNegativePrice } from './rules/measure-negative-price.ts';
import { measureNoPrice } from './rules/measure-no-price.ts';
import { measureNoPriceUnit } from './rules/measure-no-price-unit.ts';
import { measureNoSite } from './rules/measure-no-site.ts';
import { measureNoStart } from './rules/measure-no-start.ts';
import { measureNoType } from './rules/measure-no-type.ts';
import { measureOpenAfter18 } from './rules/measure-open-after-18.ts';
import { measureOpenLong } from './rules/measure-open-long.ts';
import { measureOutsideStair } from './rules/measure-outside-stair.ts';
import { measureOverlap } from './rules/measure-overlap.ts';
import { measureStartsAfter18 } from './rules/measure-starts-after-18.ts';
import { measureStartsAfterLeft } from './rules/measure-starts-after-left.ts';
import { measureStartsFarAhead } from './rules/measure-starts-far-ahead.ts';
import { measureStayOverlap } from './rules/measure-stay-overlap.ts';
import { measureTwice } from './rules/measure-twice.ts';
import { measureUnknown } from './rules/measure-unknown.ts';
import { measureWaitingLong } from './rules/measure-waiting-long.ts';
import { monthUnreadable } from './rules/month-unreadable.ts';
import { municipalityNone } from './rules/municipality-none.ts';
import { municipalityUnknown } from './rules/municipality-unknown.ts';
import { notificationAcknowledgedBeforeReceived } from './rules/notification-acknowledged-before-received.ts';
import { notificationAcknowledgedLate } from './rules/notification-acknowledged-late.ts';
import { notificationAssessedBeforeReceived } from './rules/notification-assessed-before-received.ts';
import { numberNotWhole } from './rules/number-not-whole.ts';
import { numberUnreadable } from './rules/number-unreadable.ts';
import { populationAgesDisagree } from './rules/population-ages-disagree.ts';
import { populationAgesIncomplete } from './rules/population-ages-incomplete.ts';
import { populationJump } from './rules/population-jump.ts';
import { populationNoneAtDate } from './rules/population-none-at-date.ts';
import { populationRevised } from './rules/population-revised.ts';
import { populationYearMissing } from './rules/population-year-missing.ts';
import { provisionDisagrees } from './rules/provision-disagrees.ts';
import { provisionIncomplete } from './rules/provision-incomplete.ts';
import { provisionNoAct } from './rules/provision-no-act.ts';
import { provisionRepealed } from './rules/provision-repealed.ts';
import { provisionTooEarly } from './rules/provision-too-early.ts';
import { provisionUnknown } from './rules/provision-unknown.ts';
import { provisionUnused } from './rules/provision-unused.ts';
import { rowTooManyCells } from './rules/row-too-many-cells.ts';
import { rowTwice } from './rules/row-twice.ts';
import { schoolYearUnreadable } from './rules/school-year-unreadable.ts';
import { schoolingAbsence } from './rules/schooling-absence.ts';
import { schoolingNoSubject } from './rules/schooling-no-subject.ts';
import { schoolingWellbeing } from './rules/schooling-wellbeing.ts';
import { siteDisagrees } from './rules/site-disagrees.ts';
import { sumSub } from './rules/sum-sub.ts';
import { timestampUnreadable } from './rules/timestamp-unreadable.ts';
import { truthUnreadable } from './rules/truth-unreadable.ts';
import { valueMissing } from './rules/value-missing.ts';

/** Every rule about the rows of a register: first those of single cells, then those that look at several. */
export const RULES: readonly Rule[] = [
  rowTooManyCells,
  valueMissing,
  dateUnreadable,
  dateImpossible,
  timestampUnreadable,
  numberUnreadable,
  numberNotWhole,
  amountDecimals,
  monthUnreadable,
  truthUnreadable,
  codeUnknown,
  municipalityUnknown,
  areaUnknown,
  municipalityNone,
  ageUnreadable,
  figureUnreadable,
  schoolYearUnreadable,
  accountUnreadable,
  groupingUnreadable,
  accountGroupingDisagrees,
  accountKindDisagrees,
  idTwice,
  childUnknown,
  measureUnknown,
  caseworkerUnknown,
  childNoBirthDate,
  cprUnreadable,
  cprCheckDigit,
  cprBirthDate,
  cprReplacement,
  provisionUnknown,
  provisionNoAct,
  provisionIncomplete,
  provisionUnused,
  provisionDisagrees,
  siteDisagrees,
  measureNoType,
  measureNoSite,
  measureOutsideStair,
  measureEndsBeforeStart,
  caseClosedBeforeOpened,
  complaintDecidedBeforeReceived,
  assessmentCompletedBeforeDecided,
  caseworkerEndsBeforeStart,
  assessmentDecidedBeforeAware,
  followUpNextBeforeHeld,
  notificationAssessedBeforeReceived,
  notificationAcknowledgedBeforeReceived,
  goalScoredBeforeSet,
  childLeftBeforeBirth,
  rowTwice,
  dateAmbiguous,
  dateOpenEnd,
  dateTwoDigitYear,
  measureNoStart,
  measureBeforeBirth,
  measureStartsAfterLeft,
  measureAfterLeft,
  measureAftercareUnder18,
  measureAftercareOver22,
  measureStartsAfter18,
  measureOpenAfter18,
  measureOpenLong,
  measureOverlap,
  measureTwice,
  measureStayOverlap,
  measureGap,
  measureGrantedAfterStart,
  measureStartsFarAhead,
  measureEndsFarAhead,
  measureWaitingLong,
  measureJanuaryFirst,
  measureFosterKindBefore2019,
  measureNoPrice,
  measureNoPriceUnit,
  measureNegativePrice,
  measureFamilyOnOneChild,
  provisionRepealed,
  provisionTooEarly,
  assessmentBriefBefore2024,
  assessmentCompletedBeforeAware,
  childFutureBirth,
  childOver100,
  childUnused,
  childrenSeveralMunicipalities,
  populationAgesIncomplete,
  populationAgesDisagree,
  populationJump,
  populationYearMissing,
  populationNoneAtDate,
  populationRevised,
  sumSub,
  changeBig,
  changeRows,
  changeTableGone,
  ledgerMonthMissing,
  ledgerZero,
  accountOtherField,
  followUpNoMeasure,
  followUpOtherChild,
  followUpOutside,
  notificationAcknowledgedLate,
  caseworkerShare,
  inspectionNoProvider,
  schoolingNoSubject,
  schoolingAbsence,
  schoolingWellbeing,
  goalOutsideScale,
  cprSex,
];

/**
 * Looks at the tables under every rule that has a search; what the reading of cells finds is in the findings already.
 * Told after each rule is the share of them that has been asked.
 */
export function runRules(checked: CheckedTables, findings: Findings, told?: (share: number) => void): void {
  for (const [i, rule] of RULES.entries()) {
    rule.find?.(checked, (place, words) => findings.add(rule.severity, rule.code, place, words));
    told?.((i + 1) / RULES.length);
  }
}
