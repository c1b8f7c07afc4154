/**
 * Expressions of time: where they stand, what TIMEX3 would call them, and the days that they can mean.
 *
 * <p>Words and patterns are data ({@code knowledge/times}); the code reckons. What an expression leans on: the day of the document
 * (a post's own day; a dateline's; the day of publication, else of the update, in the page's own offset), the nearest date before it
 * in the text ("the following day"), and where the verb next to it looks (past or ahead).
 *
 * <p>Values are those of TIMEX3; what is not known is X: {@code XXXX-05-03} without a document's day.
 *
 * <p>Intervals, the days that an event with this expression can have had:
 * <ul>
 *   <li>a day, an hour or a part of the day: that day; "overnight": the evening's and the morning's
 *   <li>a week (from Monday), weekend, month, quarter, half, season, year, decade: its first to its last day
 *   <li>early, mid and late: a third of it; of a month to the 10th, to the 20th, to the end; of a year four months
 *   <li>"earlier this month": its first day to the document's; "later this month": the document's day to its last
 *   <li>"the last two weeks": up to the document's day; "the next two weeks": from it; "recent", "recently", "previously": until it, open at
 *       the start; "soon", "the coming days": from it, open at the end
 *   <li>"two months ago": the day, week, month or year, as the unit is
 *   <li>both ends of a range ("from September 20 to 24"): the whole range
 *   <li>after "since": to the document's day; after "by": from the document's day, where it lies before; after "before" and "after": what lies
 *       before or after, as far as the document's day where that is later
 *   <li>other lengths, sets, and the present: none; nor anything that needs a document's day where there is none
 * </ul>
 *
 * <p>Without a year, a month or weekday is the latest that is not after the document's day; in a clause that looks ahead, the
 * earliest that is not before it. A day of a month is the nearest, unless the verb next to it says otherwise.
 */
package org.chancery.annotate.time;
