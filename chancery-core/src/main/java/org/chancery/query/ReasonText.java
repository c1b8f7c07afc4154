package org.chancery.query;

import org.chancery.model.Event.Choice.Rule;

/** The rules by which an event gets its values, in words. */
public final class ReasonText {

    private ReasonText() {}

    /** Why a value was chosen. */
    public static String of(Rule rule) {
        return switch (rule) {
            case JUDGED -> "a person judged so";
            case CORRECTION -> "a later report corrects the others";
            case ONLY -> "nobody gives another";
            case SETTLED -> "what was done goes before what was planned";
            case PRECISION -> "more precise";
            case LATEST_PLAN -> "the last word on the plan";
            case DIRECTNESS ->
                "told more directly: a participant's post, then the reporter, then what others are cited for";
            case NEARNESS -> "written from the place itself";
            case INDEPENDENCE -> "told by more independent reports";
            case RECENCY -> "written last";
            case ORDER -> "nothing tells them apart: the first of the record";
            case WHEREABOUTS -> "another event of the same person, day and report was there";
        };
    }
}
